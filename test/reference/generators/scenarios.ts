import fc from 'fast-check';
import { ScenarioId, StepId } from '../../../shared/model/ids.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../../../shared/model/instant.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { EmailResult } from '../../../shared/model/steps/emailCondition.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import type { Value } from '../../../shared/model/value.ts';
import { calendarAround, placeAndStart } from './calendars.ts';
import { columnValue } from './expressions.ts';

/**
 * A stimulus without its instant. `answer` is made to fit the step that it is aimed at, `stamp` writes a date near that instant (`aim.ts`).
 */
type WithoutAt<S> = S extends Stimulus ? Omit<S, 'at'> : never;
export type Deed = WithoutAt<Stimulus> | { readonly kind: 'answer'; readonly pick: number } | Stamp;
export interface Stamp {
  readonly kind: 'stamp';
  readonly days: number;
  readonly wholeDay: boolean;
}

/** Something that is to happen near a step of the run as it went so far. */
export interface Impulse {
  readonly deed: Deed;
  /** Which entered step it is aimed at, counted from the last; of those only at which a run can stand, or of all. */
  readonly back: number;
  readonly among: 'standing' | 'all';
  /** Which instant of that step: its entry, its due time or deadline, or halfway. */
  readonly moment: 'entry' | 'limit' | 'halfway';
  /** So many milliseconds later, or earlier. */
  readonly lag: number;
}

const someStep = fc.nat({ max: 14 }).map((index) => StepId.parse(`s${index + 1}`));
const result = fc.constantFrom(null, 'made', 'received', 'canceled', 'gone');
const until = fc.nat({ max: 100_000 }).map((hours) => Date.UTC(2016, 3, 1) + hours * MS_PER_HOUR);

/** What is not made to fit: right or wrong by chance. */
const odd: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('complete'), step: someStep, result }),
  fc.record({ kind: fc.constant('skip'), step: someStep }),
  fc.record({ kind: fc.constant('snooze'), step: someStep, until }),
  fc.record({ kind: fc.constant('skipWait'), step: someStep }),
);
const customer: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...EmailResult.options),
  email: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: someStep }),
});
const changes: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .oneof({ weight: 8, arbitrary: columnValue }, { weight: 1, arbitrary: fc.constant<readonly [string, Value]>(['nobody', 1]) })
    .map(([column, value]) => ({ kind: 'recordChanged' as const, column, value })),
  fc.record({
    kind: fc.constant('stageChanged'),
    process: fc.constantFrom('sales', 'service', 'gone'),
    stage: fc.constantFrom('qualify', 'develop', 'resolve', 'gone'),
  }),
);
const endings: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('recordDeactivated'), reason: fc.constant('Qualified') }),
  fc.record({ kind: fc.constantFrom('disconnected', 'sequenceDeactivated') }),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 60, arbitrary: fc.record({ kind: fc.constant('answer'), pick: fc.nat({ max: 99 }) }) },
  { weight: 4, arbitrary: odd },
  { weight: 5, arbitrary: customer },
  { weight: 4, arbitrary: changes },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('stamp'), days: fc.integer({ min: -4, max: 1 }), wholeDay: fc.boolean() }) },
  { weight: 1, arbitrary: endings },
);

const lag = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constantFrom(1, -1, MS_PER_MINUTE, -MS_PER_MINUTE) },
  { weight: 3, arbitrary: fc.nat({ max: 200 }).map((quarters) => (quarters * MS_PER_HOUR) / 4) },
  { weight: 1, arbitrary: fc.constantFrom(30 * 24 * MS_PER_HOUR, -24 * MS_PER_HOUR) },
);

const impulse: fc.Arbitrary<Impulse> = fc.record({
  deed,
  back: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, 5),
  among: fc.constantFrom('standing', 'standing', 'standing', 'all'),
  moment: fc.constantFrom('entry', 'limit', 'halfway'),
  lag,
});

export const impulses: fc.Arbitrary<readonly Impulse[]> = fc.noBias(fc.array(impulse, { maxLength: 14, size: 'medium' }));

/** A scenario in which nothing happens yet. */
export const quietScenario: fc.Arbitrary<Scenario> = placeAndStart.chain(({ zone, start }) =>
  fc.record({
    id: fc.constant(ScenarioId.parse('random')),
    name: fc.constant('Random'),
    start: fc.constant(start),
    record: fc.record({
      name: fc.constantFrom('Anna', 'Ben'),
      values: fc.noBias(fc.array(columnValue, { maxLength: 14 })).map((values): Record<string, Value> => Object.fromEntries(values)),
      stage: fc.constantFrom(
        null,
        { process: 'sales', stage: 'qualify' },
        { process: 'sales', stage: 'develop' },
        { process: 'service', stage: 'qualify' },
      ),
    }),
    calendar: calendarAround(zone, start),
    availability: fc.boolean(),
    seed: fc.nat({ max: 5 }),
    stimuli: fc.constant<Stimulus[]>([]),
    expects: fc.constant(null),
  }),
);
