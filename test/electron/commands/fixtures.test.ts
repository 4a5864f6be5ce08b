import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/check/rules.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { blankDesign, type Design } from '../../../shared/model/design.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import type { Judged } from '../../shared/check/case.ts';
import { cases } from '../../shared/check/cases/all.ts';
import { anything, sequenceFrom } from '../../shared/check/designs.ts';
import { expectAnswers } from './asPromised.ts';
import { scenario } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

/** The library of a case as designs that can be written to files. */
const designsOf = (library: Judged['library'] = new Map()): ReadonlyMap<DesignId, Design> =>
  new Map(
    [...library].map(([id, { name, recordType, status, sequence }]) => [
      id,
      { ...blankDesign(id, name, recordType), status, sequence: sequence ?? sequenceFrom([anything]) },
    ]),
  );

/** Designs that no file can hold: the file is refused before a rule can look at it. They show that `check` finds the mistake all the same. */
const refusals: Readonly<Record<string, string>> = {
  'step-unreachable 0 bad': 'sequence.steps.s2: cannot be reached from the start',
  'exit-to-missing-step 0 bad': 'sequence.steps.s1.exits.next: names a step that is not there ("s9")',
  'exit-to-missing-step 0 good': 'sequence.steps.s2: cannot be reached from the start',
  'exit-to-missing-step 1 bad': 'sequence.start: names a step that is not there ("s9")',
  'loop 0 bad': 'sequence.steps.s2.exits.next: leads back to "s1": a sequence cannot run in a loop',
  'loop 1 bad': 'sequence.steps.s1.exits.next: leads back to "s1": a sequence cannot run in a loop',
  'loop 1 good': 'sequence.steps.s2: cannot be reached from the start',
  'step-id-twice 0 bad': 'sequence.steps.s2.id: must be "s2", the name it is filed under (is "s1")',
  'too-many-contacts 8 good': 'sequence.steps.s5.duration.hours: must be at most 23 (is 24)',
};

/** Silent because a sequence of the library is known by its name alone. A file says all of it, and that nothing in it leads here. */
const knownByNameAlone = 'follow-up-without-lead-in 4 good';

const fixtures = rules.flatMap(({ id }) =>
  (cases[id] ?? []).flatMap(({ bad, good }, index) => [
    { name: `${id} ${index} bad`, id, judged: bad, isBad: true },
    { name: `${id} ${index} good`, id, judged: good, isBad: false },
  ]),
);
const [refused, read] = [fixtures.filter(({ name }) => name in refusals), fixtures.filter(({ name }) => !(name in refusals))];

describe('a fixture of the checks through the terminal', () => {
  it.each(read)('is answered about in JSON: $name', async ({ name, id, judged, isBad }) => {
    const { design, library, catalog = standardCatalog } = judged;
    const ids = await expectAnswers({ design, scenario, catalog, library: designsOf(library) });
    expect(ids.includes(id)).toBe(isBad || name === knownByNameAlone);
  });

  it.each(refused)('is refused with one line, by every verb that reads designs: $name', async ({ name, judged }) => {
    const folder = newFolder();
    const file = putDesign(folder, judged.design);
    for (const verb of [['check'], ['paths'], ['simulate', '--scenario', put(folder, 'scenario.json', scenario)]]) {
      const [first = '', ...options] = verb;
      expect(await call(first, file, ...options, '--json')).toEqual({ status: 3, out: '', err: `${file}: ${refusals[name]}\n` });
    }
  });

  it('has a name that is refused only where there is such a fixture', () => {
    expect(refused.map(({ name }) => name).sort()).toEqual(Object.keys(refusals).sort());
  });
});
