import type { Step } from '../model/step.ts';
import type { Outcome } from './behaviour.ts';
import type { Going } from './going.ts';
import { quoted } from './tell.ts';

export const MOST_HAND_OVERS = 50;
export const MOST_STEPS = 10_000;

/** What lies between the last place of `past` that equals `next` and `next` itself; empty when it is met for the first time. */
function loopBackTo<T>(past: readonly T[], next: T): readonly T[] {
  const last = past.lastIndexOf(next);
  return last < 0 ? [] : [...past.slice(last), next];
}

const named = (loop: readonly string[]): string => (loop.length === 0 ? '.' : `, round and round: ${loop.join(' → ')}.`);

const halted = (reason: string): Outcome => ({ kind: 'end', end: { kind: 'halted', reason }, rule: '5.3' });

/** Stops a record that is handed over without end (`rules.md` 5.3). */
export function tooManyHandOvers(run: Going, next: Going['design']): Outcome {
  const loop = loopBackTo(run.connected, next).map((design) => `"${design.name}"`);
  return halted(`The record was handed over more than ${MOST_HAND_OVERS} times${named(loop)}`);
}

/** Stops a run that enters steps without end (`rules.md` 5.3). */
export function tooManySteps(run: Going, next: Step): Outcome {
  const loop = loopBackTo(run.entered, next.id).map((id) => {
    const step = run.design.sequence.steps[id];
    return step === undefined ? id : quoted(step);
  });
  return halted(`The run entered more than ${MOST_STEPS} steps${named(loop)}`);
}
