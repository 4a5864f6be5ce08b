import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { flipCall, resultLabel } from '../explain/callFlip.ts';
import { quoted } from '../tell.ts';
import { listed } from '../time/words.ts';
import { tellEntered } from './automatic.ts';
import { exitOf, judge } from './judge.ts';

/** Judges the nearest call above it, at once (`rules.md` 4.1, 4.5). */
export const callCondition: Behaviour<StepOf<'callCondition'>> = {
  enter(run, step) {
    const subject = run.subjects.calls.at(-1);
    tellEntered(run, step, `${quoted(step)} looks at ${subject === undefined ? 'the call above it' : `"${subject.name}"`}.`, '4.1');
    if (subject === undefined) return error('4.1', `${quoted(step)} cannot be judged: there is no call above it.`);
    if (step.results.length === 0) return error('4.5', `${quoted(step)} cannot be judged: no result is chosen yet.`);

    const verdict = subject.result !== null && step.results.includes(subject.result);
    const actual = subject.result === null ? 'skipped' : resultLabel(run, subject.result);
    const expected = listed(
      step.results.map((id) => resultLabel(run, id)),
      'or',
    );
    const operator = step.results.length === 1 ? 'is' : 'is one of';
    const ledger = {
      rows: [{ operand: subject.name, operator, expected, actual, verdict, depth: 0 }],
      join: null,
      deadline: null,
      flip: flipCall(run, step, subject, !verdict),
    };
    subject.judgements.push({ results: step.results, exit: exitOf(verdict) });
    const text = subject.result === null ? `the seller skipped "${subject.name}".` : `the result of "${subject.name}" is ${actual}.`;
    return judge(run, step, verdict, { rule: '4.5', text, ledger });
  },
};
