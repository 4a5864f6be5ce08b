import type { Design } from '../../model/design.ts';
import type { Duration } from '../../model/duration.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../model/instant.ts';
import { emailKinds, kindFacts } from '../../model/kinds.ts';
import type { ExitName, Step, StepOf } from '../../model/step.ts';

/** How long a way can take, in milliseconds. */
export interface Span {
  readonly minMs: number;
  /** `null` where nothing sets an end to it. */
  readonly maxMs: number | null;
}

/** The time from connect to a place on a way, with what is in doubt there. */
export interface Elapsed extends Span {
  /**
   * The limits of the No answers about the last email, which take no time if the seller skipped it (`rules.md` 4.4); `null` when it is known
   * to be sent. A Yes further down shows that it was, and then they count.
   */
  readonly doubtMs: number | null;
}

export const atConnect: Elapsed = { minMs: 0, maxMs: 0, doubtMs: null };

const msOf = ({ days, hours }: Duration): number => days * MS_PER_DAY + hours * MS_PER_HOUR;

/**
 * The time after a step that is left by an exit (`null` for a step without exits), from the time before it. It is what the design alone tells
 * (`rules.md` 1.4, 1.5, 2, 4):
 *
 * - A manual step takes no time at the least and has no longest time: a way with one is open-ended.
 * - A wait is waited out; a seller who ends it early is faster. Days have 24 hours: a change of the clocks during a wait is left aside.
 * - Where waits count working days, the shortest time is that of a seller who works every day. How many days are not worked is the
 *   calendar's to say, so such a way is open-ended.
 * - An email condition: Yes after anything from nothing to its limit if it may advance early, else after its limit; No after its limit, or at
 *   once when the seller skipped its email.
 */
export function after(before: Elapsed, step: Step, exit: ExitName | null, options: Design['options']): Elapsed {
  if (step.kind === 'emailCondition') return afterCondition(before, step, exit);
  const { minMs, maxMs } = step.kind === 'wait' ? ofWait(step.duration, options) : ofStep(step);
  const isEmail = emailKinds.includes(step.kind);
  const doubtMs = isEmail ? (step.kind === 'email' ? 0 : null) : before.doubtMs;
  return { minMs: before.minMs + minMs, maxMs: sum(before.maxMs, maxMs), doubtMs };
}

const sum = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one + other);

function afterCondition({ minMs, maxMs, doubtMs }: Elapsed, step: StepOf<'emailCondition'>, exit: ExitName | null): Elapsed {
  const limit = msOf(step.limit);
  const longest = sum(maxMs, limit);
  if (exit === 'yes') return { minMs: minMs + (doubtMs ?? 0) + (step.advanceEarly ? 0 : limit), maxMs: longest, doubtMs: null };
  if (doubtMs === null) return { minMs: minMs + limit, maxMs: longest, doubtMs };
  return { minMs, maxMs: longest, doubtMs: doubtMs + limit };
}

function ofWait({ days, hours }: Duration, { skipNonWorkingDays }: Design['options']): Span {
  if (!skipNonWorkingDays) return { minMs: msOf({ days, hours }), maxMs: msOf({ days, hours }) };
  // The full working days pass, and the wait ends on the working day after them.
  return { minMs: msOf({ days: days === 0 ? 0 : days + 1, hours }), maxMs: null };
}

const ofStep = ({ kind }: Step): Span => ({ minMs: 0, maxMs: kindFacts[kind].acts === 'manual' ? null : 0 });
