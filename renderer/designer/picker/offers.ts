import { whyNotHere } from '../../../shared/edit/allowed.ts';
import { type StepGroup, stepGroups } from '../../../shared/model/kinds.ts';
import { type PickerEntry, pickerEntries } from '../../../shared/model/picker.ts';
import type { Sequence, Slot } from '../../../shared/model/sequence.ts';

/** One line of the picker: `refused` says why it cannot stand in this slot. */
export interface Offer {
  readonly entry: PickerEntry;
  readonly refused: string | null;
}

export interface OfferGroup {
  readonly group: StepGroup;
  readonly offers: readonly Offer[];
}

/** What the picker offers for a slot, in Dynamics' groups and order, narrowed by what was typed. Groups without a hit are left out. */
export const offersFor = (sequence: Sequence, slot: Slot, query: string): readonly OfferGroup[] =>
  stepGroups
    .map((group) => ({
      group,
      offers: pickerEntries
        .filter((entry) => entry.group === group && matches(entry, query))
        .map((entry) => ({ entry, refused: whyNotHere(sequence, slot, entry.content) })),
    }))
    .filter(({ offers }) => offers.length > 0);

/** Each typed word begins a word of the label or of its group: "ca" finds "Make a phone call", "cond" all conditions. */
function matches({ label, group }: PickerEntry, query: string): boolean {
  const words = `${label} ${group}`.toLowerCase().split(/\s+/);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

/** What Enter would add before any arrow key was pressed: the first that is allowed. */
export const firstAllowed = (groups: readonly OfferGroup[]): Offer | undefined => {
  const offers = groups.flatMap((group) => group.offers);
  return offers.find(({ refused }) => refused === null) ?? offers[0];
};
