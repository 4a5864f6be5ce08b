import { columnOf } from '../../model/catalog.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { flipFields } from '../explain/fieldFlip.ts';
import { holds, type Judging, rowsOf } from '../fields/evaluate.ts';
import { problemOf } from '../fields/problems.ts';
import type { Going } from '../going.ts';
import { Account } from '../line.ts';
import { describe } from '../tell.ts';
import { noteNow, thisInstantOf } from '../thisInstant.ts';
import { quoted } from '../titles.ts';
import type { Ledger } from '../trace.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

const judgingOf = ({ given: { calendar, names }, now, record }: Going): Judging => ({
  calendar,
  now,
  columns: (name) => columnOf(names.catalog, names.recordType, name),
  names,
  values: record.values,
});

/** Judged once, on entry, over the columns of the record as they stand (`rules.md` 4.6). */
export const fieldCondition: Behaviour<StepOf<'fieldCondition'>> = {
  enter(run, step) {
    const { given, now, cause } = run;
    tellEntered(run, step, () => `${quoted(step)} looks at the record: ${describe(given, step)}.`, '4.6');
    const judging = judgingOf(run);
    const { expression } = step;
    const problem = problemOf(expression, judging.columns, given.calendar.zone);
    if (problem !== null) return error('4.6', `${quoted(step)} cannot be evaluated: ${problem}.`);

    const verdict = holds(judging, expression);
    const before = thisInstantOf(run);
    noteNow(run, { fieldJudgements: [...before.fieldJudgements, { expression, verdict }] });
    const ledger = new Account(
      () => rowsOf(judging, expression),
      () => flipFields({ given, now, cause }, before, judging, expression, !verdict),
      expression.members.length < 2 ? null : expression.join,
    );
    return judge(run, verdict, '4.6', () => whyOf(ledger, verdict), ledger);
  },
};

const whyOf = ({ rows: [first, ...others] }: Ledger, verdict: boolean): string =>
  others.length === 0 ? `${first?.operand} is ${first?.actual}.` : `the record ${verdict ? 'meets' : 'does not meet'} it.`;
