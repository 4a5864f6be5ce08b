import fc from 'fast-check';
import { blankDesign, type Design } from '../../../shared/model/design.ts';
import { placed, type StepContent } from '../../../shared/model/flow.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { type ExitName, exitsOf, type Step, withExit } from '../../../shared/model/step.ts';
import { fieldCondition, headless, type Motif, motifs, wildMotifs } from './steps.ts';

/** How many places further down an exit leads: mostly to the next, so that branches join again; 0 leaves it open. */
const jump = fc.oneof(
  { weight: 16, arbitrary: fc.constant(1) },
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const jumps = fc.array(fc.record({ next: jump, yes: jump, no: jump }), { maxLength: 21 });
type Jumps = Readonly<Record<ExitName, number>>;

const idOf = (index: number): StepId => StepId.parse(`s${index + 1}`);

/** Steps in a row whose exits lead further down: every sequence without a loop has such an order. `landings` are where exits may lead. */
function linked(contents: readonly StepContent[], landings: readonly number[], ways: readonly Jumps[]): Record<StepId, Step> {
  const steps = contents.map((content, index) => {
    const step = placed(content, idOf(index));
    return exitsOf(step).reduce((linking, { name }) => {
      const offset = ways[index]?.[name] ?? 1;
      const below = landings.filter((landing) => landing > index);
      const next = offset === 1 && index + 1 < contents.length ? index + 1 : below[offset - 1];
      return withExit(linking, name, next === undefined ? null : idOf(next));
    }, step);
  });
  return Object.fromEntries(steps.map((step) => [step.id, step]));
}

const sequenceOf = (all: readonly Motif[], ways: readonly Jumps[], landsAnywhere: boolean): Sequence => {
  const contents = all.flat();
  const landings = all.map((_, index) => all.slice(0, index).flat().length);
  const anywhere = contents.map((_, index) => index);
  return { start: contents.length === 0 ? null : idOf(0), steps: linked(contents, landsAnywhere ? anywhere : landings, ways) };
};
/** A design that others hand over to begins now and then with a condition on what only the sequence before has done. */
const opening = (weight: number): fc.Arbitrary<readonly Motif[]> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight, arbitrary: headless.map((one) => [one]) });
const tidy = (headlessWeight: number): fc.Arbitrary<Sequence> =>
  fc.tuple(opening(headlessWeight), motifs, jumps).map(([first, all, ways]) => sequenceOf([...first, ...all], ways, false));
const wild = fc.tuple(wildMotifs, jumps).map(([all, ways]) => sequenceOf(all, ways, true));

const designOf = (id: string, headlessWeight: number): fc.Arbitrary<Design> =>
  fc
    .record({
      sequence: fc.oneof({ weight: 3, arbitrary: tidy(headlessWeight) }, { weight: 1, arbitrary: wild }),
      recordType: fc.oneof(
        { weight: 40, arbitrary: fc.constant('lead') },
        { weight: 1, arbitrary: fc.constantFrom('opportunity', 'gone') },
      ),
      status: fc.constantFrom('draft', 'finished'),
      options: fc.record({ exitOnReply: fc.boolean(), skipNonWorkingDays: fc.boolean() }),
    })
    .map(({ recordType, ...rest }) => ({ ...blankDesign(DesignId.parse(id), id, recordType), ...rest }));

/** Three designs that hand over to each other, in circles too. All number their steps alike, so ids alone never tell steps apart. */
export const library: fc.Arbitrary<readonly [Design, Design, Design]> = fc.tuple(
  designOf('first', 0),
  designOf('second', 3),
  designOf('third', 3),
);

/** A design of one field condition. */
export const onlyFields: fc.Arbitrary<Design> = fieldCondition.map((content) => ({
  ...blankDesign(DesignId.parse('first'), 'first', 'lead'),
  sequence: sequenceOf([[content]], [], false),
}));
