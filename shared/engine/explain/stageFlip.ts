import type { RecordState } from '../../model/scenario.ts';
import type { StepOf } from '../../model/step.ts';
import type { Going } from '../going.ts';
import type { Flip } from '../trace.ts';
import { beforeNow } from './recordChange.ts';

type Stage = NonNullable<RecordState['stage']>;
type StageCondition = StepOf<'stageCondition'>;

export const isIn = (step: StageCondition, stage: RecordState['stage']): boolean =>
  stage !== null && stage.process === step.process && step.stages.includes(stage.stage);

export const stageLabel = (run: Going, { process, stage }: Stage): string =>
  run.input.catalog.processes.find(({ id }) => id === process)?.stages.find(({ id }) => id === stage)?.label ?? stage;

/** A stage that the organisation has, that leads to the wanted exit, and that changes nothing judged earlier in this instant. */
export function flipStage(run: Going, step: StageCondition, wanted: boolean): Flip | null {
  if (run.thisInstant.stageChanged) return null;
  const stages = run.input.catalog.processes
    .filter((process) => process.recordType === run.names.recordType)
    .flatMap((process) => process.stages.map((stage): Stage => ({ process: process.id, stage: stage.id })));
  const stage = stages.find(
    (candidate) =>
      isIn(step, candidate) === wanted &&
      run.thisInstant.stageJudgements.every(({ condition, verdict }) => isIn(condition, candidate) === verdict),
  );
  if (stage === undefined) return null;
  return {
    text: `In the stage ${stageLabel(run, stage)} it would have been ${wanted ? 'Yes' : 'No'}.`,
    changes: [beforeNow(run, (at) => ({ kind: 'stageChanged', ...at, ...stage })) ?? { kind: 'stage', stage }],
  };
}
