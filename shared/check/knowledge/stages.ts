import type { Process } from '../../model/catalog.ts';
import type { StepOf } from '../../model/step.ts';
import { type Answer, agreed } from './answer.ts';

/** The stages that the record can be in, by process; `null` is none of them. A process that is absent can be in any. */
export type Stages = ReadonlyMap<string, readonly (string | null)[]>;

export const anyStage: Stages = new Map();

type StageCondition = StepOf<'stageCondition'>;

const stagesOf = ({ id, stages }: Process, possible: Stages): readonly (string | null)[] =>
  possible.get(id) ?? [...stages.map((stage) => stage.id), null];

const answerFor = ({ stages }: StageCondition, stage: string | null): Answer => (stage !== null && stages.includes(stage) ? 'yes' : 'no');

export const stageAnswer = (condition: StageCondition, process: Process, possible: Stages): Answer =>
  agreed(stagesOf(process, possible).map((stage) => answerFor(condition, stage)));

export const stagesBehind = (condition: StageCondition, process: Process, above: Stages, answer: Answer): Stages =>
  new Map(above).set(
    process.id,
    stagesOf(process, above).filter((stage) => answerFor(condition, stage) === answer),
  );
