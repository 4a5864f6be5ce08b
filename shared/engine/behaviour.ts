import type { Design } from '../model/design.ts';
import type { ExitName, Step } from '../model/step.ts';
import type { Going } from './going.ts';
import type { Rule } from './rules.ts';
import type { RunEnd } from './trace.ts';

/** What becomes of a run after a step has done its part. */
export type Outcome =
  /** The run stays at the step, until the clock, the seller or the customer moves it. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'leave'; readonly exit: ExitName }
  | { readonly kind: 'end'; readonly end: RunEnd; readonly rule: Rule }
  /** The record goes on in another sequence (`rules.md` 5.2). */
  | { readonly kind: 'handOver'; readonly to: Design };

export const rest: Outcome = { kind: 'rest' };
export const leaveNext: Outcome = { kind: 'leave', exit: 'next' };
export const leaveYes: Outcome = { kind: 'leave', exit: 'yes' };
export const leaveNo: Outcome = { kind: 'leave', exit: 'no' };

/** The step cannot be run as it was designed. */
export const error = (rule: Rule, reason: string): Outcome => ({ kind: 'end', end: { kind: 'error', reason }, rule });

/**
 * What a kind of step does. The run is at the step whenever one of these is called, and every call says its lines itself (`tell`).
 * They are methods and not fields: the table of all kinds can then be asked with a step whose kind is not known yet.
 */
export interface Behaviour<S extends Step> {
  /** The step has just become the current one. */
  enter(run: Going, step: S): Outcome;
  /** The clock has reached `run.wakeAt`. */
  wake?(run: Going, step: S): Outcome;
  /** The customer did something with a sent email. */
  notice?(run: Going, step: S): Outcome;
  /** The seller completes the open step by a stimulus. A reason means that this changes nothing; `null` that the step is done. */
  complete?(run: Going, step: S, act: { readonly result: string | null; readonly stimulus: number }): string | null;
  /** The seller skips the open step by a stimulus. */
  skip?(run: Going, step: S, stimulus: number): void;
  /** The seller ends a running wait. */
  endEarly?(run: Going, step: S): Outcome;
}
