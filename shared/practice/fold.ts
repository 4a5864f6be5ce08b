import type { Attempt, ScorePart, Verdict } from '../model/attempt.ts';
import type { Exercise } from '../model/exercise.ts';
import type { DesignId, StepId } from '../model/ids.ts';
import { flowOrder } from '../model/sequence.ts';
import { titleOf } from '../model/title.ts';

/** What can go wrong at a step, in the order of the table. */
export const mistakes = [
  'late',
  'putOff',
  'wrongOutcome',
  'skipped',
  'notDone',
  'calledAgain',
  'waitEndedEarly',
] as const satisfies readonly Verdict[];
export type Mistake = (typeof mistakes)[number];

/** How often each thing went wrong at one step, over all results. */
export interface StepTally {
  readonly design: DesignId;
  readonly designName: string;
  readonly step: StepId;
  readonly title: string;
  /** How often the step was judged at all. */
  readonly came: number;
  readonly counts: Readonly<Record<Mistake, number>>;
  readonly wrong: number;
}

/** One learner in the table. */
export interface LearnerRow {
  readonly learner: string;
  readonly total: number;
  /** Points earned and possible in each part; of needless touches, points lost. */
  readonly parts: Readonly<Record<ScorePart, { readonly earned: number; readonly of: number }>>;
  readonly attempt: Attempt;
}

/** Many results of one exercise in one picture. */
export interface Fold {
  readonly steps: readonly StepTally[];
  readonly learners: readonly LearnerRow[];
}

const noMistakes: Readonly<Record<Mistake, number>> = {
  late: 0,
  putOff: 0,
  wrongOutcome: 0,
  skipped: 0,
  notDone: 0,
  calledAgain: 0,
  waitEndedEarly: 0,
};

const isMistake = (verdict: Verdict): verdict is Mistake => mistakes.some((mistake) => mistake === verdict);

/** Results that were verified, as one: steps in the order of the sequences, learners in the order given. */
export function foldAttempts({ design, others }: Exercise, attempts: readonly Attempt[]): Fold {
  const reasons = attempts.flatMap(({ score }) => score.reasons);
  const steps = [design, ...others].flatMap((one) =>
    flowOrder(one.sequence).map((step): StepTally => {
      const here = reasons.filter((reason) => reason.design === one.id && reason.step === step.id);
      const counts = { ...noMistakes };
      for (const { verdict } of here) if (isMistake(verdict)) counts[verdict] += 1;
      const came = here.filter(({ part, verdict }) => part === 'steps' || verdict === 'waitEndedEarly').length;
      const wrong = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { design: one.id, designName: one.name, step: step.id, title: titleOf(step), came, counts, wrong };
    }),
  );
  return { steps: steps.filter(({ came }) => came > 0), learners: attempts.map(learnerRow) };
}

function learnerRow(attempt: Attempt): LearnerRow {
  const part = (name: ScorePart) => {
    const own = attempt.score.reasons.filter((reason) => reason.part === name);
    return { earned: own.reduce((sum, { points }) => sum + points, 0), of: own.reduce((sum, { of }) => sum + of, 0) };
  };
  const parts = { onTime: part('onTime'), outcome: part('outcome'), touches: part('touches'), steps: part('steps') };
  return { learner: attempt.learner, total: attempt.score.total, parts, attempt };
}
