import type { StepId } from '../../model/ids.ts';
import { type Exit, exitsOf, isCondition, type Step } from '../../model/step.ts';
import type { Facts } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

/** Numbers the steps so that two have one number exactly if they, and all below them, say the same. */
function likenesses({ downward }: Facts): ReadonlyMap<StepId, number> {
  const numbers = new Map<string, number>();
  const likeness = new Map<StepId, number>();
  const below = ({ to }: Exit): number | null => (to === null ? null : (likeness.get(to) ?? null));
  for (const step of [...downward].reverse()) {
    const text = JSON.stringify([{ ...step, id: '', exits: {} }, exitsOf(step).map(below)]);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    likeness.set(step.id, number);
  }
  return likeness;
}

export const samePaths: Rule = {
  id: 'same-paths',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'A condition whose answer changes nothing only costs time.',
  sources: ['sequences.md 3.6'],
  find: (facts) => {
    const likeness = likenesses(facts);
    const same = (step: Step): boolean => {
      if (!isCondition(step)) return false;
      const { yes, no } = step.exits;
      return yes === no || (yes !== null && no !== null && likeness.get(yes) === likeness.get(no));
    };
    return facts.steps.filter(same).map((step) => at(step, `Both paths of ${titleOf(step)} do the same.`));
  },
};
