import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before this came, if nothing else has taken it when this goes. */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
}
