import { z } from 'zod';
import { StepId } from './ids.ts';

/** How a run can stand when nothing more happens by itself; the engine's `RunEnd` is told apart by it. */
export const EndKind = z.enum(['completed', 'disconnected', 'advanced', 'waiting', 'error', 'halted']);
export type EndKind = z.infer<typeof EndKind>;

/** What a condition was judged to be on the way of a run. */
export const Answer = z.strictObject({ step: StepId, exit: z.enum(['yes', 'no']) });
export type Answer = z.infer<typeof Answer>;

/** A short text that is another one when what it was made of changes. */
const Print = z.string().regex(/^[0-9a-f]{1,32}$/, 'must be a fingerprint: up to 32 hexadecimal digits');

/** What a sequence and a run of it were like when a person last said that the run is as it should be. */
export const Confirmed = z.strictObject({
  options: Print,
  /** The steps that the run came to, with their names: they may be gone by now. */
  steps: z.array(z.strictObject({ step: StepId, name: z.string().max(1000), print: Print })).max(10_000),
  /** What happened and when, however it is worded. */
  trace: Print,
});
export type Confirmed = z.infer<typeof Confirmed>;

/** What the run of a scenario should come to. */
export const Expectation = z.strictObject({
  /** `null`: however it ends. */
  end: EndKind.nullable(),
  /** The answers of the conditions in order, in the scenario's own sequence; `null`: whichever way it goes. */
  path: z.array(Answer).max(10_000).nullable(),
  confirmed: Confirmed,
});
export type Expectation = z.infer<typeof Expectation>;
