import { durationInWords } from '../model/duration.ts';
import { flowOrder, type Sequence } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step, type StepKind } from '../model/step.ts';
import type { EmailResult } from '../model/steps/emailCondition.ts';
import { plannedTimes } from './days.ts';

const emailSplits: Readonly<Record<EmailResult, string>> = {
  opened: 'an opened email',
  replied: 'a reply',
  linkOpened: 'an opened link',
  attachmentDownloaded: 'a downloaded attachment',
};

const endWords: Readonly<Record<StepKind, string>> = {
  email: 'an email',
  automatedEmail: 'an automated email',
  phoneCall: 'a call',
  task: 'a task',
  textMessage: 'a text message',
  automatedTextMessage: 'an automated text message',
  linkedIn: 'a LinkedIn step',
  wait: 'a wait',
  abTest: 'an A/B test',
  emailCondition: 'a condition',
  callCondition: 'a condition',
  fieldCondition: 'a condition',
  stageCondition: 'a condition',
  updateField: 'a field update',
  advance: 'another sequence',
};

const joined = (words: readonly string[], by: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)}`;

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** A sequence in one sentence: "9 steps over 14 days, splits on a reply, ends with a call." */
export function summaryOf(sequence: Sequence): string {
  const steps = flowOrder(sequence);
  if (steps.length === 0) return 'No steps yet.';
  const splits = [...new Set(steps.flatMap(splitsOn))];
  const ends = [...new Set(steps.filter(isEnd).map(({ kind }) => endWords[kind]))];
  return `${[
    `${counted(steps.length, 'step')} ${lengthInWords(sequence)}`,
    splits.length === 0 ? 'never splits' : `splits on ${joined(splits, 'and')}`,
    `ends with ${joined(ends, 'or')}`,
  ].join(', ')}.`;
}

/** "over 14 days", "over 2 days 4 hours", "without any wait". */
function lengthInWords(sequence: Sequence): string {
  const { end } = plannedTimes(sequence);
  return end === 0 ? 'without any wait' : `over ${durationInWords({ days: Math.floor(end / 24), hours: end % 24 })}`;
}

const isEnd = (step: Step): boolean => !isCondition(step) && exitsOf(step).every(({ to }) => to === null);

function splitsOn(step: Step): readonly string[] {
  switch (step.kind) {
    case 'emailCondition':
      return step.results.map((result) => emailSplits[result]);
    case 'callCondition':
      return ['the result of a call'];
    case 'fieldCondition':
      return ['a field'];
    case 'stageCondition':
      return ['a process stage'];
    default:
      return [];
  }
}
