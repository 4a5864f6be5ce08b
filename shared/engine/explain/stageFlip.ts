import type { RecordState } from '../../model/scenario.ts';
import type { StepOf } from '../../model/step.ts';
import type { Given } from '../going.ts';
import type { ThisInstant } from '../thisInstant.ts';
import type { Flip } from '../trace.ts';
import { beforeNow, type Moment } from './recordChange.ts';

type Stage = NonNullable<RecordState['stage']>;
type StageCondition = StepOf<'stageCondition'>;

export const isIn = (step: StageCondition, stage: RecordState['stage']): boolean =>
  stage !== null && stage.process === step.process && step.stages.includes(stage.stage);

export const stageLabel = ({ input }: Given, { process, stage }: Stage): string =>
  input.catalog.processes.find(({ id }) => id === process)?.stages.find(({ id }) => id === stage)?.label ?? stage;

/** A stage that the organisation has, that leads to the wanted exit, and that changes nothing judged earlier in this instant. */
export function flipStage(moment: Moment, thisInstant: ThisInstant, step: StageCondition, wanted: boolean): Flip | null {
  const { stageChanged, stageJudgements } = thisInstant;
  const { input, names } = moment.given;
  if (stageChanged) return null;
  for (const process of input.catalog.processes) {
    if (process.recordType !== names.recordType) continue;
    for (const { id, label } of process.stages) {
      const stage: Stage = { process: process.id, stage: id };
      if (isIn(step, stage) !== wanted) continue;
      if (!stageJudgements.every(({ condition, verdict }) => isIn(condition, stage) === verdict)) continue;
      return {
        text: `In the stage ${label} it would have been ${wanted ? 'Yes' : 'No'}.`,
        changes: [beforeNow(moment, (at) => ({ kind: 'stageChanged', ...at, ...stage })) ?? { kind: 'stage', stage }],
      };
    }
  }
  return null;
}
