import { z } from 'zod';
import { defaultCalendar, SellerCalendar } from './calendar.ts';
import { Expectation } from './expectation.ts';
import { ScenarioId } from './ids.ts';
import { Instant } from './instant.ts';
import { Stimulus } from './stimulus.ts';
import { ColumnName, Value } from './value.ts';

/** A lead (or other row): its values by column, and where its business process flow stands. */
export const RecordState = z.strictObject({
  name: z.string().max(1000),
  values: z.record(ColumnName, Value),
  stage: z.strictObject({ process: z.string().min(1).max(100), stage: z.string().min(1).max(100) }).nullable(),
});
export type RecordState = z.infer<typeof RecordState>;

/** All inputs of one run besides the design and the catalog. Times are instants; the calendar's zone says how they read locally. */
export const Scenario = z.strictObject({
  id: ScenarioId,
  name: z.string().max(1000),
  start: Instant,
  record: RecordState,
  calendar: SellerCalendar,
  /** The organisation's seller availability: manual steps become due in working time only (`rules.md` 1.3). */
  availability: z.boolean(),
  /** Keys the draws of an A/B test (`rules.md` 9). */
  seed: z.int().min(0).max(4_294_967_295),
  stimuli: z.array(Stimulus).max(10_000),
  /** What its run should come to; `null` where nothing is said. Files written before there were expectations lack it. */
  expects: Expectation.nullable().default(null),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario with Dynamics' defaults and nothing happening in it. */
export const blankScenario = (id: ScenarioId, start: Instant, record: RecordState): Scenario => ({
  id,
  name: record.name,
  start,
  record,
  calendar: defaultCalendar,
  availability: true,
  seed: 1,
  stimuli: [],
  expects: null,
});
