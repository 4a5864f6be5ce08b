import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { FieldAccount, judgingAt } from '../explain/fieldAccount.ts';
import { momentOf } from '../explain/recordChange.ts';
import { holds } from '../fields/evaluate.ts';
import { problemIn } from '../fields/problems.ts';
import type { Telling } from '../line.ts';
import { withOne } from '../subjects.ts';
import { describe } from '../tell.ts';
import { noteNow, thisInstantOf } from '../thisInstant.ts';
import { quoted } from '../titles.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

const looksAtTheRecord: Telling = ({ stepName }, given, step) =>
  `"${stepName}" looks at the record: ${step === null ? '' : describe(given, step)}.`;

/** Judged once, on entry, over the columns of the record as they stand (`rules.md` 4.6). */
export const fieldCondition: Behaviour<StepOf<'fieldCondition'>> = {
  enter(run, step) {
    tellEntered(run, step, looksAtTheRecord, '4.6');
    const moment = momentOf(run);
    const judging = judgingAt(moment, run.record);
    const { expression } = step;
    const problem = problemIn(judging.names, judging.calendar.zone, judging.columns, expression);
    if (problem !== null) return error('4.6', `${quoted(step)} cannot be evaluated: ${problem}.`);

    const verdict = holds(judging, expression);
    const before = thisInstantOf(run);
    noteNow(run, { fieldJudgements: withOne(before.fieldJudgements, { expression, verdict }) });
    return judge(run, verdict, '4.6', new FieldAccount(moment, before, judging, expression, verdict));
  },
};
