import { leaveNo, leaveYes, type Outcome } from '../behaviour.ts';
import type { Account } from '../explain/account.ts';
import type { Going } from '../going.ts';
import type { Telling } from '../line.ts';
import type { Rule } from '../rules.ts';
import { tell } from '../tell.ts';

export const exitOf = (verdict: boolean): 'yes' | 'no' => (verdict ? 'yes' : 'no');

/** Says the judgement with its account (`rules.md` 4.8) and takes the exit. */
export function judge(run: Going, verdict: boolean, rule: Rule, account: Account): Outcome {
  tell(run, { kind: 'judged', exit: exitOf(verdict), ledger: account }, rule, isJudged(verdict, account));
  return verdict ? leaveYes : leaveNo;
}

const isJudged =
  (verdict: boolean, account: Account): Telling =>
  ({ stepName }) =>
    `"${stepName}" is ${verdict ? 'Yes' : 'No'}: ${account.why()}`;
