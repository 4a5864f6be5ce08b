import { useEffect, useState } from 'react';
import { focusScreen } from '../panes.ts';

/** Gives the focus back to what had it before this came, or to the screen where that has gone, if nothing else has taken it when this goes. */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else focusScreen();
    },
    [opener],
  );
}
