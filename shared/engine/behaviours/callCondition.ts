import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { flipCall, resultLabel } from '../explain/callFlip.ts';
import type { Given } from '../going.ts';
import { Account } from '../line.ts';
import { type CallSubject, replace } from '../subjects.ts';
import { listed } from '../time/words.ts';
import { quoted } from '../titles.ts';
import type { LedgerRow } from '../trace.ts';
import { tellEntered } from './automatic.ts';
import { exitOf, judge } from './judge.ts';

/** Judges the nearest call above it, at once (`rules.md` 4.1, 4.5). */
export const callCondition: Behaviour<StepOf<'callCondition'>> = {
  enter(run, step) {
    const subject = run.subjects.calls.at(-1);
    const called = subject === undefined ? 'the call above it' : `"${subject.place.name}"`;
    tellEntered(run, step, () => `${quoted(step)} looks at ${called}.`, '4.1');
    if (subject === undefined) return error('4.1', `${quoted(step)} cannot be judged: there is no call above it.`);
    if (step.results.length === 0) return error('4.5', `${quoted(step)} cannot be judged: no result is chosen yet.`);

    const { given, subjects } = run;
    const verdict = subject.result !== null && step.results.includes(subject.result);
    const ledger = new Account(
      () => [rowOf(given, step, subject, verdict)],
      () => flipCall(given, step, subject, !verdict),
    );
    const judgements = [...subject.judgements, { results: step.results, exit: exitOf(verdict) }];
    replace(subjects.calls, subject, { ...subject, judgements });
    return judge(run, verdict, '4.5', () => whyOf(given, subject), ledger);
  },
};

const actualOf = (given: Given, { result }: CallSubject): string => (result === null ? 'skipped' : resultLabel(given, result));

const whyOf = (given: Given, subject: CallSubject): string =>
  subject.result === null
    ? `the seller skipped "${subject.place.name}".`
    : `the result of "${subject.place.name}" is ${actualOf(given, subject)}.`;

function rowOf(given: Given, step: StepOf<'callCondition'>, subject: CallSubject, verdict: boolean): LedgerRow {
  const results = step.results.map((id) => resultLabel(given, id));
  const operator = results.length === 1 ? 'is' : 'is one of';
  return { operand: subject.place.name, operator, expected: listed(results, 'or'), actual: actualOf(given, subject), verdict, depth: 0 };
}
