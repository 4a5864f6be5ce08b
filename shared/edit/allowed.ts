import type { StepContent } from '../model/flow.ts';
import { emailKinds } from '../model/kinds.ts';
import { type Sequence, type Slot, stepIn, stepsAbove } from '../model/sequence.ts';
import { isCondition } from '../model/step.ts';

/**
 * Why a new step should not stand in a slot, in a sentence for the picker; `null` where it may. It says beforehand what `check` would say
 * afterwards (`sequences.md` 3.6, 4.2), so that a person is not led into a mistake.
 */
export function whyNotHere(sequence: Sequence, slot: Slot, content: StepContent): string | null {
  // What a condition asks about: the nearest step above that is no condition itself, since conditions may be chained.
  const subject = stepsAbove(sequence, slot).find((step) => !isCondition(step));
  switch (content.kind) {
    case 'emailCondition':
      return subject !== undefined && emailKinds.includes(subject.kind) ? null : 'An email condition stands directly under an email.';
    case 'callCondition':
      return subject?.kind === 'phoneCall' ? null : 'A phone condition stands directly under a phone call.';
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
