import { leaveNo, leaveYes, type Outcome } from '../behaviour.ts';
import { Account } from '../explain/account.ts';
import type { Going } from '../going.ts';
import type { Telling } from '../line.ts';
import type { Rule } from '../rules.ts';
import { tell } from '../tell.ts';

export const exitOf = (verdict: boolean): 'yes' | 'no' => (verdict ? 'yes' : 'no');

const isJudged: Telling = ({ stepName, event }) => {
  if (event.kind !== 'judged' || !(event.ledger instanceof Account)) throw new Error('A judgement is told by its own account.');
  return `"${stepName}" is ${event.exit === 'yes' ? 'Yes' : 'No'}: ${event.ledger.why()}`;
};

/** Says the judgement with its account (`rules.md` 4.8) and takes the exit. */
export function judge(run: Going, verdict: boolean, rule: Rule, account: Account): Outcome {
  tell(run, { kind: 'judged', exit: exitOf(verdict), ledger: account }, rule, isJudged);
  return verdict ? leaveYes : leaveNo;
}
