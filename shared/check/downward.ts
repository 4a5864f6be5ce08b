import type { StepId } from '../model/ids.ts';
import { type Sequence, stepOf } from '../model/sequence.ts';
import { type Exit, exitsOf, type Step } from '../model/step.ts';

/** An exit that leads back to a step from which it can be reached. */
export interface Loop {
  readonly from: Step;
  readonly to: Step;
}

export interface Downward {
  readonly downward: readonly Step[];
  readonly loops: readonly Loop[];
}

/**
 * Orders the steps that can be reached so that each comes after all that lead to it, and finds the exits that make that impossible.
 * A depth-first walk with its own stack: a long sequence must not exhaust that of the machine.
 */
export function downwardOf(sequence: Sequence): Downward {
  const finished: Step[] = [];
  const loops: Loop[] = [];
  const seen = new Map<StepId, 'open' | 'finished'>();
  const open: { readonly step: Step; readonly left: Exit[] }[] = [];

  const enter = (to: StepId | null, from: Step | null): void => {
    const step = to === null ? undefined : stepOf(sequence, to);
    if (step === undefined) return;
    const state = seen.get(step.id);
    if (state === 'open' && from !== null) loops.push({ from, to: step });
    if (state !== undefined) return;
    seen.set(step.id, 'open');
    open.push({ step, left: [...exitsOf(step)] });
  };

  enter(sequence.start, null);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const exit = top.left.pop();
    if (exit !== undefined) {
      enter(exit.to, top.step);
      continue;
    }
    open.pop();
    seen.set(top.step.id, 'finished');
    finished.push(top.step);
  }
  return { downward: finished.reverse(), loops };
}
