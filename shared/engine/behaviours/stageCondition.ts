import type { RecordState } from '../../model/scenario.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { flipStage, isIn, stageLabel } from '../explain/stageFlip.ts';
import type { Given } from '../going.ts';
import { Account, type Telling } from '../line.ts';
import { noteNow, thisInstantOf } from '../thisInstant.ts';
import { listed } from '../time/words.ts';
import { quoted } from '../titles.ts';
import type { LedgerRow } from '../trace.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

const looksAtTheProcess: Telling = ({ stepName }) => `"${stepName}" looks at the process of the record.`;

/** Yes if the record's business process flow is in one of the chosen stages, judged on entry (`rules.md` 4.7). */
export const stageCondition: Behaviour<StepOf<'stageCondition'>> = {
  enter(run, step) {
    tellEntered(run, step, looksAtTheProcess, '4.7');
    const { process } = step;
    if (process === null || step.stages.length === 0) {
      return error('4.7', `${quoted(step)} cannot be judged: no ${process === null ? 'process' : 'stage'} is chosen yet.`);
    }
    const { given, now, cause } = run;
    const { stage } = run.record;
    const verdict = isIn(step, stage);
    const before = thisInstantOf(run);
    noteNow(run, { stageJudgements: [...before.stageJudgements, { condition: step, verdict }] });
    const ledger = new Account(
      () => [rowOf(given, step, process, stage, verdict)],
      () => flipStage({ given, now, cause }, before, step, !verdict),
    );
    return judge(run, verdict, '4.7', () => whyOf(given, stage), ledger);
  },
};

const whyOf = (given: Given, stage: RecordState['stage']): string =>
  stage === null ? 'the record is in no process.' : `the record is in the stage ${stageLabel(given, stage)}.`;

function rowOf(given: Given, step: StepOf<'stageCondition'>, process: string, stage: RecordState['stage'], verdict: boolean): LedgerRow {
  const stages = step.stages.map((id) => stageLabel(given, { process, stage: id }));
  return {
    operand: given.input.catalog.processes.find(({ id }) => id === process)?.label ?? process,
    operator: stages.length === 1 ? 'is' : 'is one of',
    expected: listed(stages, 'or'),
    actual: stage === null ? 'no stage' : stageLabel(given, stage),
    verdict,
    depth: 0,
  };
}
