import { kindFacts } from '../../model/kinds.ts';
import type { Step } from '../../model/step.ts';
import { carryDown } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

const sendsByItself = (step: Step): boolean =>
  step.kind === 'automatedEmail' || step.kind === 'automatedTextMessage' || step.kind === 'abTest';

/** Whether a step is entered straight after a wait, looking through what takes no time and sends nothing. */
function waitedAfter(step: Step, above: boolean): boolean {
  if (step.kind === 'wait') return true;
  return kindFacts[step.kind].acts === 'automatic' && !sendsByItself(step) && above;
}

export const automatedWithoutWait: Rule = {
  id: 'automated-without-wait',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'Automatic messages know no working time, and a wait gives the seller a chance to react first.',
  sources: ['sequences.md 2.3'],
  find: (facts) => {
    const waited = carryDown(facts, { start: false, through: waitedAfter, join: (one, other) => one && other });
    return facts.steps
      .filter((step) => sendsByItself(step) && waited.get(step.id) === false)
      .map((step) => at(step, `${titleOf(step)} has no wait before it: it goes out at once, perhaps at night or at a weekend.`));
  },
};
