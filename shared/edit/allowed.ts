import type { StepContent } from '../model/flow.ts';
import { type Sequence, type Slot, stepIn, stepsAbove } from '../model/sequence.ts';
import { isCondition } from '../model/step.ts';
import { whyNotUnder } from './standing.ts';

/**
 * Why a new step should not stand in a slot, in a sentence for the picker; `null` where it may. It says beforehand what `check` would say
 * afterwards (`sequences.md` 3.6, 4.2), so that a person is not led into a mistake.
 */
export function whyNotHere(sequence: Sequence, slot: Slot, content: StepContent): string | null {
  const subject = stepsAbove(sequence, slot).find((step) => !isCondition(step));
  const refused = whyNotUnder(content.kind, new Set([subject?.kind ?? 'nothing']), slot.kind === 'start');
  if (refused !== null || content.kind !== 'advance') return refused;
  return stepIn(sequence, slot) === null ? null : 'Nothing can follow Advance to another sequence: add it where a path ends.';
}
