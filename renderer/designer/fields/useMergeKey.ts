import { useId, useRef } from 'react';
import { useStores } from '../../state/stores.tsx';

/**
 * The key that makes all typing in a field one undo, from the moment the field gets the focus until it is left. It holds the time, so that
 * typing after a restart is never merged with typing before it.
 */
export function useMergeKey(): { readonly mergeKey: () => string; readonly onFocus: () => void } {
  const { now } = useStores();
  const field = useId();
  const session = useRef<string | null>(null);
  const begin = (): string => {
    session.current = `${field} ${now()}`;
    return session.current;
  };
  return { mergeKey: () => session.current ?? begin(), onFocus: begin };
}
