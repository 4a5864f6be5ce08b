import { useLayoutEffect, useMemo, useRef } from 'react';
import type { DesignId } from '../../../shared/model/ids.ts';
import type { LibraryRow } from './rows.ts';

/** Which drawn row shows which design. */
export type Slots = ReadonlyMap<DesignId, number>;

/**
 * Lets a design keep the drawn row that shows it. Where rows may be reused, one that comes takes the place of one that went: to fill a drawn row
 * with another design takes a small part of what it takes to make one.
 */
export function slotsFor(before: Slots, ids: readonly DesignId[], reuse: boolean): Slots {
  const shown = new Set(ids);
  const free = reuse ? [...before].flatMap(([id, slot]) => (shown.has(id) ? [] : [slot])).reverse() : [];
  let last = Math.max(-1, ...before.values());
  const next = (): number => {
    last += 1;
    return last;
  };
  return new Map(ids.map((id) => [id, before.get(id) ?? free.pop() ?? next()]));
}

/** The drawn row of each design. Rows are reused as long as only the search changes: then the keyboard is not in them, nor is a menu open. */
export function useSlots(rows: readonly LibraryRow[], words: readonly string[]): Slots {
  const last = useRef<{ readonly slots: Slots; readonly words: readonly string[] } | null>(null);
  const slots = useMemo(() => {
    const ids = rows.map(({ design }) => design.id);
    return slotsFor(last.current?.slots ?? new Map(), ids, last.current !== null && last.current.words !== words);
  }, [rows, words]);
  useLayoutEffect(() => {
    last.current = { slots, words };
  }, [slots, words]);
  return slots;
}
