import { z } from 'zod';
import { SellerCalendar } from './calendar.ts';
import { Catalog } from './catalog.ts';
import { Design } from './design.ts';
import { ExerciseId, LeadId } from './ids.ts';
import { Instant } from './instant.ts';
import { CustomerPersona } from './persona.ts';
import { RecordState } from './scenario.ts';

export const MOST_LEADS = 30;
export const MOST_DAYS = 60;
export const MOST_MINUTES = 600;

/** Somebody to work on: a record, and how its customer behaves. The behaviour is never shown while the exercise is worked. */
export const ExerciseLead = z.strictObject({ id: LeadId, record: RecordState, customer: CustomerPersona });
export type ExerciseLead = z.infer<typeof ExerciseLead>;

/**
 * What a trainer hands out: a sequence with all it needs, leads with customers that the machine plays, and the limits. All leads are connected
 * at `start`. Nothing in it is left to chance: the same choices give the same result on every machine.
 */
export const Exercise = z.strictObject({
  id: ExerciseId,
  name: z.string().min(1).max(200),
  instructions: z.string().max(20_000),
  design: Design,
  /** The sequences that it may advance to. */
  others: z.array(Design).max(50),
  /** The parts of the trainer's catalog that the sequences use. */
  catalog: Catalog,
  leads: z.array(ExerciseLead).min(1).max(MOST_LEADS),
  start: Instant,
  calendar: SellerCalendar,
  availability: z.boolean(),
  /** Keys all draws (`rules.md` 9.2). */
  seed: z.int().min(0).max(4_294_967_295),
  /** Working days that are simulated, and minutes of the learner's own time; `null` where they may take as long as they like. */
  limit: z.strictObject({ days: z.int().min(1).max(MOST_DAYS), minutes: z.int().min(1).max(MOST_MINUTES).nullable() }),
  /** Whether the screen says what the sequence intends. */
  hints: z.boolean(),
});
export type Exercise = z.infer<typeof Exercise>;
