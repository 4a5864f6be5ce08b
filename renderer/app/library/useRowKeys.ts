import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { DesignId } from '../../../shared/model/ids.ts';
import { perform } from '../actions/action.ts';
import { remove } from '../actions/fileActions.ts';
import { erase } from '../actions/libraryActions.ts';
import { useFrame, useStudio } from '../studio.tsx';
import type { LibraryRow } from './rows.ts';
import { toggleSelected } from './selection.ts';

export interface RowKeys {
  /** For the element around all rows; each of them carries its design's id as `data-sequence`. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The row that is in the tab order. */
  readonly at: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keyboard in a list of sequences. Only one row is in the tab order; arrows, Home and End move to another, Space selects, Delete
 * deletes. `columns` says how many rows stand side by side.
 */
export function useRowKeys(rows: readonly LibraryRow[], columns: () => number): RowKeys {
  const studio = useStudio();
  const frame = useRef<HTMLDivElement>(null);
  const chosen = useFrame((state) => state.row);
  const renaming = useFrame((state) => state.library.renaming);
  const at = useCurrentIndex(rows, chosen);

  const goTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row === undefined) return;
    studio.frame.getState().setRow(row.design.id);
    nameButtonOf(frame.current, row.design.id)?.focus();
  };

  // The keyboard follows the chosen row (a copy, an import, a restored one), and comes back when what it stood on has vanished.
  useEffect(() => {
    if (renaming !== null) return;
    const active = document.activeElement;
    const row = active?.closest('[data-sequence]');
    const button = chosen === null ? null : nameButtonOf(frame.current, rows[at]?.design.id ?? chosen);
    if (active === document.body || (row instanceof Element && !row.contains(button))) button?.focus();
  }, [chosen, rows, at, renaming]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (row === undefined || event.defaultPrevented || isTyping(event.target)) return;
    const act = (work: () => void): void => {
      event.preventDefault();
      work();
    };
    const wide = columns();
    const target = {
      ArrowDown: at + wide,
      ArrowUp: at - wide,
      ...(wide > 1 ? { ArrowRight: at + 1, ArrowLeft: at - 1 } : {}),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (target !== undefined) act(() => goTo(target));
    else if (event.key === ' ' && !isCheckbox(event.target)) act(() => toggleSelected(studio, row.design.id));
    else if (event.key === 'Delete') act(() => void (perform(studio, remove) || perform(studio, erase)));
    else if (event.key === 'Escape') studio.frame.getState().setLibrary({ selected: [] });
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      act(() => studio.frame.getState().setLibrary({ selected: rows.map(({ design }) => design.id) }));
    }
  };

  return { frame, at, onKeyDown };
}

const isCheckbox = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';
const isTyping = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type !== 'checkbox';

/** The place of the chosen row; when it is gone, the one that moved up to where it was. */
function useCurrentIndex(rows: readonly LibraryRow[], chosen: DesignId | null): number {
  const last = useRef(0);
  const found = rows.findIndex((row) => row.design.id === chosen);
  const at = found === -1 ? Math.min(last.current, rows.length - 1) : found;
  useEffect(() => {
    last.current = at;
  });
  return at;
}

const nameButtonOf = (list: HTMLElement | null, id: DesignId): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-sequence="${id}"] button`) ?? null;
