import { columnOf } from '../../model/catalog.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { flipFields } from '../explain/fieldFlip.ts';
import { holds, type Judging, rowsOf } from '../fields/evaluate.ts';
import { problemOf } from '../fields/problems.ts';
import type { Going } from '../going.ts';
import { describe, quoted } from '../tell.ts';
import { thisInstantOf } from '../thisInstant.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

const judgingOf = (run: Going): Judging => ({
  calendar: run.calendar,
  now: run.now,
  columns: (name) => columnOf(run.names.catalog, run.names.recordType, name),
  names: run.names,
  values: run.record.values,
});

/** Judged once, on entry, over the columns of the record as they stand (`rules.md` 4.6). */
export const fieldCondition: Behaviour<StepOf<'fieldCondition'>> = {
  enter(run, step) {
    tellEntered(run, step, `${quoted(step)} looks at the record: ${describe(run, step)}.`, '4.6');
    const judging = judgingOf(run);
    const { expression } = step;
    const problem = problemOf(expression, judging.columns, run.calendar.zone);
    if (problem !== null) return error('4.6', `${quoted(step)} cannot be evaluated: ${problem}.`);

    const verdict = holds(judging, expression);
    const rows = rowsOf(judging, expression);
    const flip = flipFields(run, judging, expression, !verdict);
    thisInstantOf(run).fieldJudgements.push({ expression, verdict });
    const text = rows.length === 1 ? `${rows[0]?.operand} is ${rows[0]?.actual}.` : `the record ${verdict ? 'meets' : 'does not meet'} it.`;
    const ledger = { rows, join: expression.members.length < 2 ? null : expression.join, deadline: null, flip };
    return judge(run, step, verdict, { rule: '4.6', text, ledger });
  },
};
