import type { StepId } from '../model/ids.ts';
import { type Sequence, type Slot, slotsTo } from '../model/sequence.ts';

/** A step of one sequence that is not looked at: it has no fellow in the other, or was moved itself. */
export type Ignored = (step: StepId) => boolean;

/**
 * Where each step stands, as if the ignored steps were not there: the slots that lead to it, each named by the nearest step above that counts
 * and the path of it. The same places in two sequences mean that a step stayed where it was.
 */
export function placesIn(sequence: Sequence, ignored: Ignored): (step: StepId) => readonly Slot[] {
  const slots = slotsTo(sequence);
  const found = new Map<StepId, readonly Slot[]>();
  const places = (step: StepId): readonly Slot[] => {
    const known = found.get(step);
    if (known !== undefined) return known;
    // A loop, which no design of ours can have, ends here.
    found.set(step, []);
    const all = (slots.get(step) ?? []).flatMap((slot) => (slot.kind === 'exit' && ignored(slot.step) ? places(slot.step) : [slot]));
    const unique = [...new Map(all.map((slot) => [keyOf(slot), slot])).values()];
    found.set(step, unique);
    return unique;
  };
  return places;
}

export const keyOf = (slot: Slot): string => (slot.kind === 'start' ? '' : `${slot.step}:${slot.exit}`);
