import type { StepId } from '../../model/ids.ts';
import { exitsOf } from '../../model/step.ts';
import type { Facts } from '../facts.ts';
import { at, counted, type Rule, titleOf } from '../rule.ts';

/** How many steps each step and all below it become when every join is written out. */
function unfoldedSizes({ downward }: Facts): ReadonlyMap<StepId, number> {
  const sizes = new Map<StepId, number>();
  for (const step of [...downward].reverse()) {
    sizes.set(
      step.id,
      exitsOf(step).reduce((size, { to }) => size + (to === null ? 0 : (sizes.get(to) ?? 0)), 1),
    );
  }
  return sizes;
}

const MOST_WRITTEN_OUT = 1_000_000;

/**
 * The steps that all joins together repeat are the sum of what each extra way into a step repeats: everything from that step down, once.
 */
export const branchesJoin: Rule = {
  id: 'branches-join',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'Dynamics cannot join branches, so the export writes the common steps once for each way that leads to them.',
  sources: ['sequences.md 3.6'],
  find: (facts) => {
    const sizes = unfoldedSizes(facts);
    return facts.steps.flatMap((step) => {
      const ways = facts.slotsTo.get(step.id)?.length ?? 0;
      if (ways < 2) return [];
      const repeated = (ways - 1) * (sizes.get(step.id) ?? 1);
      const words = repeated > MOST_WRITTEN_OUT ? 'more than a million steps' : counted(repeated, 'step');
      return [at(step, `${ways} ways lead to ${titleOf(step)}: the export repeats ${words} because of it.`)];
    });
  },
};
