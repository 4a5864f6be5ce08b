import type { Condition } from '../../model/step.ts';
import { leaveNo, leaveYes, type Outcome } from '../behaviour.ts';
import type { Going } from '../going.ts';
import type { Rule } from '../rules.ts';
import { quoted, tell } from '../tell.ts';
import type { Ledger } from '../trace.ts';

export const exitOf = (verdict: boolean): 'yes' | 'no' => (verdict ? 'yes' : 'no');

/** Says the judgement with its account (`rules.md` 4.8) and takes the exit. */
export function judge(run: Going, step: Condition, verdict: boolean, why: { rule: Rule; text: string; ledger: Ledger }): Outcome {
  tell(run, {
    event: { kind: 'judged', exit: exitOf(verdict), ledger: why.ledger },
    rule: why.rule,
    text: `${quoted(step)} is ${verdict ? 'Yes' : 'No'}: ${why.text}`,
  });
  return verdict ? leaveYes : leaveNo;
}
