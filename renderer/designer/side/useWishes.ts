import { useLayoutEffect } from 'react';
import type { SideTab } from '../../state/side.ts';
import { useStores, useView } from '../../state/stores.tsx';

interface Ways {
  readonly isOpen: boolean;
  readonly tab: SideTab;
  readonly show: (tab: SideTab) => void;
  readonly close: () => void;
  readonly focus: () => void;
}

/** Grants what commands ask of the side pane. What must be shown first takes the keyboard when it is there. */
export function useWishes({ isOpen, tab, show, close, focus }: Ways): void {
  const { askSide } = useStores().view.getState();
  const wish = useView((state) => state.sideWish);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for each wish, and for each step towards it
  useLayoutEffect(() => {
    if (wish === null) return;
    if (wish.kind === 'toggle') {
      if (isOpen) close();
      askSide(isOpen ? null : { kind: 'show', tab });
    } else if (!isOpen || wish.tab !== tab) show(wish.tab);
    else {
      askSide(null);
      focus();
    }
  }, [wish, isOpen, tab]);
}
