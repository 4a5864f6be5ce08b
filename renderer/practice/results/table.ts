import type { ScorePart } from '../../../shared/model/attempt.ts';
import { type Fold, type Mistake, mistakes, type StepTally } from '../../../shared/practice/fold.ts';

/** What each part of a score and each mistake is called, on screen, on paper and in a table. */
export const partWords: Readonly<Record<ScorePart, string>> = {
  onTime: 'On time',
  outcome: 'Right outcome',
  steps: 'Steps done',
  touches: 'Needless touches',
};

export const partOrder: readonly ScorePart[] = ['onTime', 'outcome', 'steps', 'touches'];

export const mistakeWords: Readonly<Record<Mistake, string>> = {
  late: 'Late',
  putOff: 'Put off',
  wrongOutcome: 'Wrong outcome',
  skipped: 'Skipped',
  notDone: 'Never done',
  calledAgain: 'Called again',
  waitEndedEarly: 'Wait ended early',
};

/** "31 of 40"; of needless touches, the points that were lost. */
export const partInWords = (part: ScorePart, { earned, of }: { readonly earned: number; readonly of: number }): string =>
  part === 'touches' ? String(earned) : `${earned} of ${of}`;

export const stepWords = ({ title, designName }: StepTally, severalDesigns: boolean): string =>
  severalDesigns ? `${title} (${designName})` : title;

/** The fold as one table for a spreadsheet: the learners, an empty line, the steps. */
export function tableOf({ learners, steps }: Fold): readonly (readonly (string | number)[])[] {
  return [
    [
      'Learner',
      'Total',
      ...partOrder.flatMap((part) => (part === 'touches' ? [partWords[part]] : [partWords[part], `${partWords[part]}, possible`])),
    ],
    ...learners.map(({ learner, total, parts }) => [
      learner,
      total,
      ...partOrder.flatMap((part) => (part === 'touches' ? [parts[part].earned] : [parts[part].earned, parts[part].of])),
    ]),
    [],
    ['Sequence', 'Step', 'Times it came up', ...mistakes.map((mistake) => mistakeWords[mistake])],
    ...steps.map(({ designName, title, came, counts }) => [designName, title, came, ...mistakes.map((mistake) => counts[mistake])]),
  ];
}
