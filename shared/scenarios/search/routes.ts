import type { Answer } from '../../model/expectation.ts';
import type { StepId } from '../../model/ids.ts';
import { type Sequence, slotsTo, stepOf } from '../../model/sequence.ts';
import { exitsOf } from '../../model/step.ts';

/** A way to a step, or through to an end: the steps on it in order and what its conditions answer. */
export interface Route {
  readonly steps: readonly StepId[];
  readonly answers: readonly Answer[];
}

/** The steps from which one can still come to a step, itself among them. */
export function stepsBefore(sequence: Sequence, step: StepId): ReadonlySet<StepId> {
  const slots = slotsTo(sequence);
  const before = new Set<StepId>([step]);
  for (const id of before) for (const slot of slots.get(id) ?? []) if (slot.kind === 'exit') before.add(slot.step);
  return before;
}

interface Branch {
  readonly to: StepId;
  readonly steps: readonly StepId[];
  readonly answers: readonly Answer[];
}

/** The ways to a step, in flow order, at most `limit` of them. The step itself is the last of each. */
export function routesTo(sequence: Sequence, step: StepId, limit: number): readonly Route[] {
  const before = stepsBefore(sequence, step);
  const routes: Route[] = [];
  const { start } = sequence;
  const branches: Branch[] = start !== null && before.has(start) ? [{ to: start, steps: [], answers: [] }] : [];
  for (let branch = branches.pop(); branch !== undefined && routes.length < limit; branch = branches.pop()) {
    const { to, answers } = branch;
    const steps = [...branch.steps, to];
    const at = stepOf(sequence, to);
    if (to === step || at === undefined) {
      routes.push({ steps, answers });
      continue;
    }
    for (const exit of [...exitsOf(at)].reverse()) {
      if (exit.to === null || !before.has(exit.to)) continue;
      branches.push({ to: exit.to, steps, answers: exit.name === 'next' ? answers : [...answers, { step: to, exit: exit.name }] });
    }
  }
  return routes;
}
