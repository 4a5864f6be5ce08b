import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole } from '../../../shared/edit/fragment.ts';
import { fragmentOfSeveral, removalOfSeveral, stepsBetween } from '../../../shared/edit/several.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { expectLawfulEdit } from '../../editLaws.ts';
import { drawnDesign } from '../../gestures.ts';

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note'), task('File')], no: [task('Remind')] }),
]);
const idsOf = (sequence: Sequence, ...names: readonly string[]): ReadonlySet<StepId> =>
  new Set(flowOrder(sequence).flatMap(({ id, name }) => (names.includes(name) ? [id] : [])));
const idOf = (name: string): StepId => [...idsOf(forked.sequence, name)][0] ?? expect.fail(`No step is called ${name}`);
const namesIn = (sequence: Sequence): readonly string[] => flowOrder(sequence).map(({ name }) => name);

/** Any design with any of its steps. */
const picked = fc.tuple(drawnDesign, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })).map(([design, picks]) => ({
  design,
  ids: new Set(flowOrder(design.sequence).flatMap(({ id }, index) => (picks[index % picks.length] ? [id] : []))),
}));

describe('copying several steps', () => {
  test('gives exactly those steps, hanging together, or says why not', () => {
    fc.assert(
      fc.property(picked, ({ design, ids }) => {
        const fragment = fragmentOfSeveral(design.sequence, ids);
        if (!fragment.ok) return void expect(fragment.error.reason).toMatch(/\.$/);
        expect(isWhole(fragment.value)).toBe(true);
        expect(new Set(Object.keys(fragment.value.steps))).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  });

  test('closes the gaps between steps of one path', () => {
    const fragment = fragmentOfSeveral(forked.sequence, idsOf(forked.sequence, 'Call', 'File'));
    expect(fragment.ok && namesIn(fragment.value)).toEqual(['Call', 'File']);
  });

  test('takes a condition with what was selected on both of its paths', () => {
    const fragment = fragmentOfSeveral(forked.sequence, idsOf(forked.sequence, 'Opened?', 'Note', 'Remind'));
    expect(fragment.ok && namesIn(fragment.value)).toEqual(['Opened?', 'Note', 'Remind']);
  });

  test('is refused for steps of two paths without their condition', () => {
    expect(fragmentOfSeveral(forked.sequence, idsOf(forked.sequence, 'Note', 'Remind'))).toMatchObject({ ok: false });
    expect(fragmentOfSeveral(forked.sequence, new Set())).toMatchObject({ ok: false });
  });
});

describe('deleting several steps', () => {
  test('takes exactly those away as one lawful edit, or says why not', () => {
    fc.assert(
      fc.property(picked, ({ design, ids }) => {
        const edits = removalOfSeveral(design, ids);
        if (!edits.ok) return void expect(edits.error.reason).toMatch(/\.$/);
        if (edits.value.length === 0) return;
        const after = expectLawfulEdit(design, { kind: 'several', name: 'Delete', edits: edits.value });
        const left = Object.keys(design.sequence.steps).filter((id) => !new Set<string>(ids).has(id));
        expect(new Set(Object.keys(after?.sequence.steps ?? {}))).toEqual(new Set(left));
      }),
      { numRuns: 60 },
    );
  });

  test('asks for more where steps stay on both paths of a condition', () => {
    expect(removalOfSeveral(forked, idsOf(forked.sequence, 'Intro', 'Opened?'))).toEqual({
      ok: false,
      error: { reason: 'Steps that stay follow on both paths of "Opened?": delete it by itself, and choose the path to keep.' },
    });
  });
});

test('between two steps of one path lie those that lead from one to the other, whichever comes first', () => {
  const between = (one: string, other: string) =>
    stepsBetween(forked.sequence, idOf(one), idOf(other))?.map((id) => forked.sequence.steps[id]?.name) ?? null;
  expect(between('Intro', 'Note')).toEqual(['Intro', 'Opened?', 'Call', 'Note']);
  expect(between('File', 'Call')).toEqual(['Call', 'Note', 'File']);
  expect(between('Note', 'Note')).toEqual(['Note']);
  expect(between('Note', 'Remind')).toBeNull();
});
