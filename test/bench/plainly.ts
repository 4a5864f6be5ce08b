import type { Design } from '../../shared/model/design.ts';
import { type Sequence, stepOf } from '../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../shared/model/step.ts';

/** The yardstick of `check`: every step and its exits are looked at, once for each rule, and nothing is judged. */
export function looksThrough({ sequence }: Design, times: number): number {
  let seen = 0;
  for (let time = 0; time < times; time += 1) {
    for (const step of Object.values(sequence.steps)) seen += step.name.length + exitsOf(step).length;
  }
  return seen;
}

/** The yardstick of `paths`: every way from the start to its end as a list of steps, by plain recursion and without its time. */
export function waysThrough(sequence: Sequence): readonly (readonly Step[])[] {
  const ways: (readonly Step[])[] = [];
  const walk = (id: Sequence['start'], above: readonly Step[]): void => {
    const step = id === null ? undefined : stepOf(sequence, id);
    if (step === undefined) {
      ways.push(above);
      return;
    }
    for (const { to } of exitsOf(step)) walk(to, [...above, step]);
  };
  walk(sequence.start, []);
  return ways;
}
