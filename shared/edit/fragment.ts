import type { StepId } from '../model/ids.ts';
import { existingStep, flowOrder, type Sequence } from '../model/sequence.ts';
import { exitsOf, type Step, withExit } from '../model/step.ts';
import { inOrderFromAbove } from './standing.ts';

/** What of a step is meant: the step alone, or with everything below it. */
export type Extent = 'alone' | 'withBelow';

/** A step as a sequence of its own: alone with every exit open, or with all that it leads to, also where other paths lead there too. */
export function fragmentOf(sequence: Sequence, id: StepId, extent: Extent): Sequence {
  const steps = extent === 'alone' ? [leadingNowhere(existingStep(sequence, id))] : flowOrder(sequence, id);
  return { start: id, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

/** The same fragment under new ids. What its steps say of each other holds as before. */
export function renewed(fragment: Sequence, newId: () => StepId): Sequence {
  const ids = new Map(flowOrder(fragment).map((step) => [step.id, newId()]));
  const newOf = (id: StepId | null): StepId | null => (id === null ? null : (ids.get(id) ?? null));
  const steps = flowOrder(fragment).map(
    (step): Step => ({
      ...exitsOf(step).reduce((led, exit) => withExit(led, exit.name, newOf(exit.to)), step),
      id: ids.get(step.id) ?? step.id,
    }),
  );
  return { start: newOf(fragment.start), steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

/** The same step with every way out open. */
export const leadingNowhere = (step: Step): Step => exitsOf(step).reduce<Step>((open, exit) => withExit(open, exit.name, null), step);

/** Whether steps hang together: one begins, each is reached, all they lead to is there, and nothing leads back. */
export function isWhole(fragment: Sequence): boolean {
  const steps = Object.entries(fragment.steps);
  return (
    steps.length > 0 &&
    steps.every(([key, step]) => key === step.id && exitsOf(step).every(({ to }) => to === null || to in fragment.steps)) &&
    inOrderFromAbove(fragment).length === steps.length
  );
}
