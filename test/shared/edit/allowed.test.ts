import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import { whyNotHere } from '../../../shared/edit/allowed.ts';
import { applyEdit } from '../../../shared/edit/edit.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { drawnDesign, editOf } from '../../gestures.ts';

/** What the picker warns of beforehand. */
const forewarned = ['condition-without-subject', 'condition-not-under-subject', 'advance-first'];

const issuesAt = (design: Design, step: StepId) =>
  check(design, { catalog: standardCatalog, library: new Map(), profile: 'dynamics-365' }).filter(
    (issue) => issue.step === step && forewarned.includes(issue.id),
  );

test('a step that the picker allows never stands where check says it must not', () => {
  fc.assert(
    fc.property(drawnDesign, fc.nat(1000), fc.nat(1000), (design, entry, slot) => {
      const edit = editOf(design, { kind: 'add', entry, slot, tail: 'yes' }, 99);
      if (edit?.kind !== 'addStep') return;
      const refused = whyNotHere(design.sequence, edit.at, edit.step);
      const added = applyEdit(design, edit);
      if (!added.ok) expect(refused).not.toBeNull();
      else if (refused === null) expect(issuesAt(added.value, edit.step.id)).toEqual([]);
    }),
  );
});
