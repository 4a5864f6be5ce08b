import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { flipStage, isIn, stageLabel } from '../explain/stageFlip.ts';
import { quoted } from '../tell.ts';
import { thisInstantOf } from '../thisInstant.ts';
import { listed } from '../time/words.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

/** Yes if the record's business process flow is in one of the chosen stages, judged on entry (`rules.md` 4.7). */
export const stageCondition: Behaviour<StepOf<'stageCondition'>> = {
  enter(run, step) {
    tellEntered(run, step, `${quoted(step)} looks at the process of the record.`, '4.7');
    const { process } = step;
    if (process === null || step.stages.length === 0) {
      return error('4.7', `${quoted(step)} cannot be judged: no ${process === null ? 'process' : 'stage'} is chosen yet.`);
    }
    const { stage } = run.record;
    const verdict = isIn(step, stage);
    const actual = stage === null ? 'no stage' : stageLabel(run, stage);
    const row = {
      operand: run.input.catalog.processes.find((candidate) => candidate.id === process)?.label ?? process,
      operator: step.stages.length === 1 ? 'is' : 'is one of',
      expected: listed(
        step.stages.map((id) => stageLabel(run, { process, stage: id })),
        'or',
      ),
      actual,
      verdict,
      depth: 0,
    };
    const flip = flipStage(run, step, !verdict);
    thisInstantOf(run).stageJudgements.push({ condition: step, verdict });
    const text = stage === null ? 'the record is in no process.' : `the record is in the stage ${actual}.`;
    return judge(run, step, verdict, { rule: '4.7', text, ledger: { rows: [row], join: null, deadline: null, flip } });
  },
};
