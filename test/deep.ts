import { placed, type StepContent } from '../shared/model/flow.ts';
import { StepId } from '../shared/model/ids.ts';
import type { Sequence } from '../shared/model/sequence.ts';
import { exitsOf, withExit } from '../shared/model/step.ts';
import { all, fieldCondition, task, where } from './builders.ts';

export const deepId = (index: number): StepId => StepId.parse(`s${index}`);

/** So many steps, each in the first way out of the one above: deeper than any function that calls itself can go. */
function below(count: number, content: StepContent): Sequence {
  const steps = Array.from({ length: count }, (_, index) => {
    const step = placed(content, deepId(index));
    const [exit] = exitsOf(step);
    return exit === undefined || index + 1 === count ? step : withExit(step, exit.name, deepId(index + 1));
  });
  return { start: deepId(0), steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

export const deepLine = (count: number): Sequence => below(count, task('Call').step);

/** Conditions, each on the Yes path of the one above. */
export const deepForks = (count: number): Sequence => below(count, fieldCondition('Hot?', all(where('rating', 'equals', 1))).step);
