import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useView } from '../../state/stores.tsx';
import type { BottomPanel } from '../../state/viewStore.ts';

/** Gives an element of a panel the keyboard whenever that is wished; text in it is selected, so that typing replaces it. */
export function usePanelFocus<E extends HTMLElement>(panel: BottomPanel): RefObject<E | null> {
  const ref = useRef<E>(null);
  const wish = useView((state) => state.panelWish);
  useLayoutEffect(() => {
    if (wish?.panel !== panel) return;
    ref.current?.focus();
    if (ref.current instanceof HTMLInputElement) ref.current.select();
  }, [wish, panel]);
  return ref;
}
