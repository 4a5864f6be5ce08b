import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { momentOf } from '../explain/recordChange.ts';
import { StageAccount } from '../explain/stageAccount.ts';
import { isIn } from '../explain/stageFlip.ts';
import type { Telling } from '../line.ts';
import { withOne } from '../subjects.ts';
import { noteNow, thisInstantOf } from '../thisInstant.ts';
import { quoted } from '../titles.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

const looksAtTheProcess: Telling = ({ stepName }) => `"${stepName}" looks at the process of the record.`;

/** Yes if the record's business process flow is in one of the chosen stages, judged on entry (`rules.md` 4.7). */
export const stageCondition: Behaviour<StepOf<'stageCondition'>> = {
  enter(run, step) {
    tellEntered(run, step, looksAtTheProcess, '4.7');
    if (step.process === null || step.stages.length === 0) {
      return error('4.7', `${quoted(step)} cannot be judged: no ${step.process === null ? 'process' : 'stage'} is chosen yet.`);
    }
    const { stage } = run.record;
    const verdict = isIn(step, stage);
    const before = thisInstantOf(run);
    noteNow(run, { stageJudgements: withOne(before.stageJudgements, { condition: step, verdict }) });
    return judge(run, verdict, '4.7', new StageAccount(momentOf(run), before, step, stage, verdict));
  },
};
