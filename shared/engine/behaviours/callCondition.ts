import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { CallAccount } from '../explain/callAccount.ts';
import type { Telling } from '../line.ts';
import { type CallSubject, replace, withJudgements, withOne } from '../subjects.ts';
import { quoted } from '../titles.ts';
import { tellEntered } from './automatic.ts';
import { exitOf, judge } from './judge.ts';

const looksAt =
  ({ place }: CallSubject): Telling =>
  ({ stepName }) =>
    `"${stepName}" looks at "${place.name}".`;

const looksAbove: Telling = ({ stepName }) => `"${stepName}" looks at the call above it.`;

/** Judges the nearest call above it, at once (`rules.md` 4.1, 4.5). */
export const callCondition: Behaviour<StepOf<'callCondition'>> = {
  enter(run, step) {
    const subject = run.subjects.calls.at(-1);
    tellEntered(run, step, subject === undefined ? looksAbove : looksAt(subject), '4.1');
    if (subject === undefined) return error('4.1', `${quoted(step)} cannot be judged: there is no call above it.`);
    if (step.results.length === 0) return error('4.5', `${quoted(step)} cannot be judged: no result is chosen yet.`);

    const verdict = subject.result !== null && step.results.includes(subject.result);
    const judgements = withOne(subject.judgements, { results: step.results, exit: exitOf(verdict) });
    replace(run.subjects.calls, subject, withJudgements(subject, judgements));
    return judge(run, verdict, '4.5', new CallAccount(run.given, step, subject, verdict));
  },
};
