import { exitKey } from '../../engine/situation.ts';
import type { Run } from '../../engine/trace.ts';
import type { Design } from '../../model/design.ts';
import type { Answer } from '../../model/expectation.ts';
import type { DesignId, StepId } from '../../model/ids.ts';
import type { ExitName } from '../../model/step.ts';
import { type Answered, type Playhead, pathName, type Way, wayOf } from '../way.ts';
import { type Route, stepsBefore } from './routes.ts';

/** Where a search wants a run to come, and what it need not try because it leads elsewhere. */
export interface Goal {
  /** The line at which the run has come there; `null` while it has not. */
  readonly reached: (run: Run, way: Way) => Playhead | null;
  /** How far towards it a run came: more is nearer. It only helps to say why nothing leads there. */
  readonly progress: (way: Way) => number;
  /** Whether a run that stands at this step, after these answers, can still come there. */
  readonly mayStill: (at: StepId, answers: readonly Answered[]) => boolean;
}

/** To come to a step, by whichever way. */
export function toStep({ sequence }: Design, step: StepId): Goal {
  const before = stepsBefore(sequence, step);
  return {
    reached: (_, { entered }) => entered.get(step) ?? null,
    progress: ({ entered }) => [...entered.keys()].filter((id) => before.has(id)).length,
    mayStill: (at) => before.has(at),
  };
}

/** To come by one way to its last step. */
export function alongRoute({ sequence }: Design, { steps, answers }: Route): Goal {
  const last = steps.at(-1);
  const before = last === undefined ? new Set<StepId>() : stepsBefore(sequence, last);
  const isOnIt = beginning(answers);
  return {
    reached: (_, way) => {
      const line = last === undefined ? undefined : way.entered.get(last);
      const given = way.answers.filter((answer) => answer.line < (line ?? 0));
      return line !== undefined && given.length === answers.length && isOnIt(given) ? line : null;
    },
    progress: (way) => stepsOn(steps, way),
    mayStill: (at, given) => before.has(at) && isOnIt(given),
  };
}

/** To go one way from the start to its end. */
export function throughPath({ steps, answers }: Route): Goal {
  const name = pathName(answers);
  const isOnIt = beginning(answers);
  return {
    reached: ({ trace }, { paths }) => (paths.has(name) ? trace.length : null),
    progress: (way) => stepsOn(steps, way),
    mayStill: (_, given) => isOnIt(given),
  };
}

/** To leave a step by one of its exits, with these answers up to there. */
export function throughExit({ sequence }: Design, step: StepId, exit: ExitName, { steps, answers }: Route): Goal {
  const before = stepsBefore(sequence, step);
  const isOnIt = beginning(answers);
  return {
    reached: ({ trace }, { exits }) => (exits.has(exitKey(step, exit)) ? trace.length : null),
    progress: (way) => stepsOn(steps, way),
    mayStill: (at, given) => before.has(at) && isOnIt(given),
  };
}

/** To go on, whichever way, until the sequence ends. */
export const toAnEnd: Goal = {
  reached: ({ trace }, { paths }) => (paths.size > 0 ? trace.length : null),
  progress: ({ entered }) => entered.size,
  mayStill: () => true,
};

/** Whether answers are the first of these. */
const beginning =
  (all: readonly Answer[]) =>
  (given: readonly Answer[]): boolean =>
    given.length <= all.length && given.every(({ step, exit }, index) => all[index]?.step === step && all[index]?.exit === exit);

/** How many steps of a way a run came to, from the first. */
function stepsOn(steps: readonly StepId[], { entered }: Way): number {
  const missing = steps.findIndex((step) => !entered.has(step));
  return missing === -1 ? steps.length : missing;
}

/** How far a run got on a way: the first line that is off it, or its last. */
export function leavesRouteAt(run: Run, design: DesignId, answers: readonly Answer[]): Playhead {
  const off = wayOf(run, design).answers.find(({ step, exit }, index) => answers[index]?.step !== step || answers[index]?.exit !== exit);
  return off?.line ?? run.trace.length;
}
