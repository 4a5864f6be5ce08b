import type { Step } from '../model/step.ts';
import type { Outcome } from './behaviour.ts';
import type { Going } from './going.ts';
import type { Rule } from './rules.ts';
import { quoted } from './titles.ts';

export const MOST_HAND_OVERS = 50;
export const MOST_STEPS = 10_000;
/** The last instant of the year 9999, UTC: the latest that a scenario can name (`Instant`), so that every date has four digits. */
export const END_OF_TIME = 253_402_300_799_999;

/** What lies between the last place of `past` that equals `next` and `next` itself; empty when it is met for the first time. */
function loopBackTo<T>(past: readonly T[], next: T): readonly T[] {
  const last = past.lastIndexOf(next);
  return last < 0 ? [] : [...past.slice(last), next];
}

const named = (loop: readonly string[]): string => (loop.length === 0 ? '.' : `, round and round: ${loop.join(' → ')}.`);

const halted = (reason: string, rule: Rule = '5.3'): Outcome => ({ kind: 'end', end: { kind: 'halted', reason }, rule });

/** Stops a run at a step that would last beyond the last instant there is (`rules.md` 1.1). */
export const beyondTheEnd = (step: Step): Outcome =>
  halted(`${quoted(step)} would last beyond the year 9999, where time ends here.`, '1.1');

/** Stops a record that is handed over without end (`rules.md` 5.3). */
export function tooManyHandOvers(run: Going, next: Going['design']): Outcome {
  const loop = loopBackTo(run.connected, next).map((design) => `"${design.name}"`);
  return halted(`The record was handed over more than ${MOST_HAND_OVERS} times${named(loop)}`);
}

/** Stops a run that enters steps without end (`rules.md` 5.3). */
export function tooManySteps(run: Going, next: Step): Outcome {
  const entered = run.trace.flatMap(({ event, step }) => (event.kind === 'entered' && step !== null ? [step] : []));
  const loop = loopBackTo(entered, next.id).map((id) => {
    const step = run.design.sequence.steps[id];
    return step === undefined ? id : quoted(step);
  });
  return halted(`The run entered more than ${MOST_STEPS} steps${named(loop)}`);
}
