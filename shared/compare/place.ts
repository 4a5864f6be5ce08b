import type { StepId } from '../model/ids.ts';
import { type Sequence, type Slot, slotsTo } from '../model/sequence.ts';

/** A step of one sequence that is not looked at: it has no fellow in the other, or was moved itself. */
export type Ignored = (step: StepId) => boolean;

/** A slot that leads to a step. `sure` unless only one of the two paths of an ignored condition leads on from there. */
export type Place = Slot & { readonly sure: boolean };

/**
 * Where each step stands, as if the ignored steps were not there: the slots that lead to it, each named by the nearest step above that counts
 * and the path of it.
 */
export function placesIn(sequence: Sequence, ignored: Ignored): (step: StepId) => readonly Place[] {
  const slots = slotsTo(sequence);
  return (step) => {
    const found = new Map<string, Place>();
    const seen = new Set<string>();
    const waiting: { readonly step: StepId; readonly sure: boolean }[] = [{ step, sure: true }];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const slot of slots.get(at.step) ?? []) {
        const passed = slot.kind === 'exit' && ignored(slot.step);
        const sure = at.sure && !(passed && slot.exit !== 'next');
        const key = keyOf(slot);
        if (seen.has(`${key} ${sure}`)) continue;
        seen.add(`${key} ${sure}`);
        if (passed) waiting.push({ step: slot.step, sure });
        else found.set(key, { ...slot, sure: sure || found.get(key)?.sure === true });
      }
    }
    return [...found.values()];
  };
}

/**
 * Whether these are the same places in two sequences, so that a step stayed where it was. A condition that came or went leaves open which of
 * its paths leads on, so a place beyond it may be among the others or not.
 */
export function samePlaces(then: readonly Place[], now: readonly Place[]): boolean {
  const [thenKeys, nowKeys] = [then, now].map((places) => new Set(places.map(keyOf)));
  const missing = (places: readonly Place[], others: ReadonlySet<string> | undefined): readonly Place[] =>
    places.filter((place) => others?.has(keyOf(place)) !== true);
  const [gone, come] = [missing(then, nowKeys), missing(now, thenKeys)];
  const shared = then.length - gone.length;
  return ![...gone, ...come].some(({ sure }) => sure) && (shared > 0 || gone.length + come.length === 0);
}

const keyOf = (slot: Slot): string => (slot.kind === 'start' ? '' : `${slot.step}:${slot.exit}`);
