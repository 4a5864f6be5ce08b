import { z } from 'zod';
import { DesignId, ExerciseId, LeadId, StepId } from './ids.ts';
import { Instant } from './instant.ts';

const onStep = { lead: LeadId, step: StepId };

/** One thing a learner does. Each but `moveOn` takes place at the exercise's clock, which it moves on by a minute. */
export const Choice = z.discriminatedUnion('kind', [
  /** Lets time pass. */
  z.strictObject({ kind: z.literal('moveOn'), to: Instant }),
  /** Calls the customer for an open call step; how it goes is the customer's business. */
  z.strictObject({ kind: z.literal('call'), ...onStep }),
  /** `result` is the id of a call result for a call, `null` for every other step. */
  z.strictObject({ kind: z.literal('complete'), ...onStep, result: z.string().min(1).max(100).nullable() }),
  z.strictObject({ kind: z.literal('skip'), ...onStep }),
  z.strictObject({ kind: z.literal('snooze'), ...onStep, until: Instant }),
  z.strictObject({ kind: z.literal('skipWait'), ...onStep }),
]);
export type Choice = z.infer<typeof Choice>;

export const MOST_CHOICES = 2000;

/** What is judged: when a step was done, what was recorded of a call, contacts nobody asked for, and whether a step was done at all. */
export const ScorePart = z.enum(['onTime', 'outcome', 'touches', 'steps']);
export type ScorePart = z.infer<typeof ScorePart>;

export const Verdict = z.enum([
  'onTime',
  'putOff',
  'late',
  'done',
  'skipped',
  'notDone',
  'rightOutcome',
  'wrongOutcome',
  'calledAgain',
  'waitEndedEarly',
  'notReached',
]);
export type Verdict = z.infer<typeof Verdict>;

const points = z.int().min(-100_000).max(100_000);

/** One line of a score: what happened, and what it earned of how many points. A needless touch takes points and can earn none. */
export const Reason = z.strictObject({
  part: ScorePart,
  verdict: Verdict,
  lead: LeadId,
  /** The sequence and the step; `null` where it is about several. */
  design: DesignId.nullable(),
  step: StepId.nullable(),
  at: Instant,
  points,
  of: points,
  text: z.string().max(3000),
});
export type Reason = z.infer<typeof Reason>;

/** `total` is 100 times `earned` by `possible`, rounded; every point has its reason. */
export const Score = z.strictObject({
  earned: points,
  possible: points,
  total: z.int().min(0).max(100),
  reasons: z.array(Reason).max(20_000),
});
export type Score = z.infer<typeof Score>;

/** What a learner hands in: who, for which exercise in exactly which state, what they did, and what it came to. */
export const Attempt = z.strictObject({
  exercise: z.strictObject({
    id: ExerciseId,
    name: z.string().max(200),
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'must be a fingerprint'),
  }),
  learner: z.string().min(1).max(200),
  choices: z.array(Choice).max(MOST_CHOICES),
  score: Score,
});
export type Attempt = z.infer<typeof Attempt>;
