import { leaveNo, leaveYes, type Outcome } from '../behaviour.ts';
import type { Going } from '../going.ts';
import type { Rule } from '../rules.ts';
import { tell } from '../tell.ts';
import type { Ledger } from '../trace.ts';

export const exitOf = (verdict: boolean): 'yes' | 'no' => (verdict ? 'yes' : 'no');

/** Says the judgement with its account (`rules.md` 4.8) and takes the exit. */
export function judge(run: Going, verdict: boolean, rule: Rule, why: () => string, ledger: Ledger): Outcome {
  tell(
    run,
    { kind: 'judged', exit: exitOf(verdict), ledger },
    rule,
    ({ stepName }) => `"${stepName}" is ${verdict ? 'Yes' : 'No'}: ${why()}`,
  );
  return verdict ? leaveYes : leaveNo;
}
