import type { Slot } from '../../../shared/model/sequence.ts';
import { type Picture, type Point, slotKey } from '../../../shared/picture/picture.ts';
import type { Load } from './load.ts';

/** How many places are decided between two frames: in a sequence of 500 steps each takes half a millisecond. */
const AT_ONCE = 24;

/** What is dragged, with what is known so far of the places. Each is asked about once, not for each move of the pointer. */
export interface Held {
  readonly load: Load;
  /** Why a place is refused, by its key; `null` where it is not. */
  readonly verdicts: ReadonlyMap<string, string | null>;
  readonly undecided: readonly Slot[];
}

/** The places of a picture, the nearest to a point first: those are seen. */
export function slotsAround(picture: Picture, { x, y }: Point): readonly Slot[] {
  const distance = ({ x: px, y: py }: Point): number => Math.hypot(px - x, py - y);
  return [...picture.connections].sort((a, b) => distance(a.plus) - distance(b.plus)).map(({ slot }) => slot);
}

/** Decides a few places more. */
export const decideMore = (held: Held): Held =>
  held.undecided.length === 0 ? held : decided(held, held.undecided.slice(0, AT_ONCE), held.undecided.slice(AT_ONCE));

/** Decides one place before the others: the one that the pointer means. */
export function decideThis(held: Held, slot: Slot): Held {
  const key = slotKey(slot);
  if (held.verdicts.has(key)) return held;
  return decided(
    held,
    [slot],
    held.undecided.filter((other) => slotKey(other) !== key),
  );
}

const decided = ({ load, verdicts }: Held, slots: readonly Slot[], undecided: readonly Slot[]): Held => ({
  load,
  verdicts: new Map([...verdicts, ...slots.map((slot) => [slotKey(slot), load.whyNot(slot)] as const)]),
  undecided,
});
