import type { StepId } from '../../model/ids.ts';
import { kindFacts } from '../../model/kinds.ts';
import type { Condition, ExitName, Step } from '../../model/step.ts';
import { carryDown, type Facts } from '../facts.ts';
import type { Answer } from './answer.ts';
import { type CallResults, callAnswer, callResultsBehind } from './callResults.ts';
import { type EmailEvents, emailEventsBehind, isCertain, nothingHappened } from './emailEvents.ts';
import { anything, fieldAnswer, learn, type Possible, written } from './record.ts';
import { anyStage, type Stages, stageAnswer, stagesBehind } from './stages.ts';

/** All that is certain above a step, whatever the customer and the seller do. */
export interface Knowledge {
  readonly events: EmailEvents;
  readonly calls: CallResults;
  readonly record: Possible;
  readonly stages: Stages;
}

const nothing: Knowledge = { events: nothingHappened, calls: null, record: anything, stages: anyStage };

/** What is certain above each step. Where branches join, all is forgotten: what one of them knows may not hold on the other. */
export const knowledgeAbove = (facts: Facts): ReadonlyMap<StepId, Knowledge> =>
  carryDown(facts, { start: nothing, through: (step, above, exit) => knowledgeBehind(facts, step, above, exit), join: () => nothing });

function knowledgeBehind(facts: Facts, step: Step, above: Knowledge, exit: ExitName): Knowledge {
  const offered = facts.context.catalog.callResults.map(({ id }) => id);
  return {
    events: emailEventsBehind(step, above.events, exit),
    calls: callResultsBehind(step, above.calls, exit, offered),
    ...recordBehind(facts, step, above, exit),
  };
}

type OfRecord = Pick<Knowledge, 'record' | 'stages'>;

/** While time passes, anybody can change the record: only what happens at one instant keeps what is known of it (`rules.md` 8.2). */
function recordBehind(facts: Facts, step: Step, { record, stages }: Knowledge, exit: ExitName): OfRecord {
  if (kindFacts[step.kind].acts !== 'automatic') return { record: anything, stages: anyStage };
  const answer: Answer = exit === 'next' ? 'either' : exit;
  const { recordType } = facts;
  if (step.kind === 'fieldCondition' && recordType) return { record: learn(recordType, step.expression, answer, record), stages };
  if (step.kind === 'updateField' && recordType && step.column !== null) {
    return { record: written(recordType, step.column, step.value, record), stages };
  }
  const process = step.kind === 'stageCondition' ? processOf(facts, step.process) : undefined;
  if (step.kind === 'stageCondition' && process) return { record, stages: stagesBehind(step, process, stages, answer) };
  return { record, stages };
}

/** How a condition will be answered by what is known above it. */
export function answerOf(facts: Facts, condition: Condition, known: Knowledge): Answer {
  switch (condition.kind) {
    case 'emailCondition':
      return isCertain(condition, known.events) ? 'yes' : 'either';
    case 'callCondition':
      return callAnswer(condition, known.calls);
    case 'fieldCondition':
      return facts.recordType === undefined ? 'either' : fieldAnswer(facts.recordType, condition.expression, known.record);
    case 'stageCondition': {
      const process = processOf(facts, condition.process);
      return process === undefined ? 'either' : stageAnswer(condition, process, known.stages);
    }
  }
}

const processOf = ({ context: { catalog } }: Facts, id: string | null) => catalog.processes.find((process) => process.id === id);
