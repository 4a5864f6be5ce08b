import { conditionInWords, subjectsAbove } from '../model/conditionWords.ts';
import { type Names, stepInWords } from '../model/describe.ts';
import { kindFacts } from '../model/kinds.ts';
import { existingStep } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../model/step.ts';
import { titleOf } from '../model/title.ts';
import type { QueueItem } from './queue.ts';

/** What the sequence intends with a step that is open: what it watches for next, or does after it. For exercises with hints only. */
export function hintFor({ design, step: id }: Pick<QueueItem, 'design' | 'step'>, names: Names): string {
  const { sequence } = design;
  const [next] = exitsOf(existingStep(sequence, id));
  if (next === undefined || next.to === null) return 'The sequence ends after this step.';
  const after = existingStep(sequence, next.to);
  if (isCondition(after)) return `Then the sequence looks: ${conditionInWords(names, subjectsAbove(sequence), after)}`;
  return `After this comes ${kindFacts[after.kind].noun.toLowerCase()} "${titleOf(after)}"${detail(names, after)}.`;
}

function detail(names: Names, step: Step): string {
  const words = step.kind === 'wait' ? stepInWords(names, step) : '';
  return words === '' ? '' : ` of ${words}`;
}
