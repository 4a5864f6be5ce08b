import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before a dialog came, if it is still there and nothing else has taken it when the dialog goes. */
export function useOpener(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
}
