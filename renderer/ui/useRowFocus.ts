import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface RowFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const rowsIn = (root: HTMLElement | null): readonly Element[] => [...(root?.querySelectorAll('li') ?? [])];

/** When what had the keyboard is gone, with its row or because there is nothing left to do there, the row at its place gets it. */
export function useRowFocus(): RowFocus {
  const ref = useRef<HTMLDivElement>(null);
  const place = useRef<{ readonly row: number; readonly element: Element } | null>(null);
  useLayoutEffect(() => {
    if (place.current === null || place.current.element.isConnected || document.activeElement !== document.body) return;
    const rows = rowsIn(ref.current);
    const row = rows[Math.min(place.current.row, rows.length - 1)] ?? ref.current;
    row?.querySelector('button')?.focus();
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const row = rowsIn(ref.current).findIndex((one) => one.contains(target));
      place.current = { row: Math.max(0, row), element: target };
    },
    // Who goes elsewhere is not called back; nothing is named when what had the keyboard goes itself.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) place.current = null;
    },
  };
}
