import { conditionInWords, type Subjects } from '../../shared/model/conditionWords.ts';
import { type Names, stepInWords } from '../../shared/model/describe.ts';
import { durationText } from '../../shared/model/durationText.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { isCondition, type Step } from '../../shared/model/step.ts';

/** A wait of days and hours is longer than its pill: there it is written short. */
const cardWords = (names: Names, step: Step): string =>
  step.kind === 'wait' && step.duration.days > 0 && step.duration.hours > 0 ? durationText(step.duration) : stepInWords(names, step);

/** What a card says of its step: in a line, and all of it. */
export interface CardWords {
  readonly names: Names;
  readonly above: Subjects | undefined;
  readonly card: string;
  readonly whole: string;
}

const said = new WeakMap<Step, CardWords>();

/** A step never changes, so it is put into words once for the same names and the same steps that it judges: most changes touch one step of many. */
export function wordsOf(names: Names, subjects: ReadonlyMap<StepId, Subjects>, step: Step): CardWords {
  const above = subjects.get(step.id);
  const known = said.get(step);
  if (known?.names === names && known.above?.email === above?.email && known.above?.call === above?.call) return known;
  const whole = isCondition(step) ? conditionInWords(names, subjects, step) : stepInWords(names, step);
  const words = { names, above, card: cardWords(names, step), whole };
  said.set(step, words);
  return words;
}
