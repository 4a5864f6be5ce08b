import type { StepContent } from '../model/flow.ts';
import { emailKinds } from '../model/kinds.ts';
import { type Sequence, type Slot, stepIn, stepsAbove } from '../model/sequence.ts';

/**
 * Why a new step should not stand in a slot, in a sentence for the picker; `null` where it may. It says beforehand what `check` would say
 * afterwards (`sequences.md` 3.6, 4.2), so that a person is not led into a mistake.
 */
export function whyNotHere(sequence: Sequence, slot: Slot, content: StepContent): string | null {
  const above = stepsAbove(sequence, slot);
  switch (content.kind) {
    case 'emailCondition':
      return above.some((step) => emailKinds.includes(step.kind)) ? null : 'An email condition needs an email above it.';
    case 'callCondition':
      return above.some((step) => step.kind === 'phoneCall') ? null : 'A phone condition needs a phone call above it.';
    case 'advance':
      if (slot.kind === 'start') return 'A sequence cannot start with Advance to another sequence.';
      return stepIn(sequence, slot) === null ? null : 'Nothing can follow Advance to another sequence: add it where a path ends.';
    case 'fieldCondition':
    case 'stageCondition':
      return slot.kind === 'start' ? 'A condition needs an activity above it.' : null;
    default:
      return null;
  }
}
