import { useEffect, useId } from 'react';

/** The id for an element that takes the focus when what had it has gone from the screen, so that the keyboard is never nowhere. */
export function useKeptFocus(): string {
  const id = useId();
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
  });
  return id;
}
