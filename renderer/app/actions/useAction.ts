import { useCallback, useSyncExternalStore } from 'react';
import { useStudio } from '../studio.tsx';
import { type Action, perform } from './action.ts';
import { keysInWords } from './keys.ts';
import { onAnyChange } from './onAnyChange.ts';

export interface ActionNow {
  readonly label: string;
  /** "Ctrl+Z"; `null` for an action without keys. */
  readonly keys: string | null;
  readonly enabled: boolean;
  readonly run: () => void;
}

/** An action as it stands now, for a button or a menu item. */
export function useAction(action: Action): ActionNow {
  const studio = useStudio();
  const subscribe = useCallback((changed: () => void) => onAnyChange(studio, changed), [studio]);
  const label = useSyncExternalStore(subscribe, () => action.label(studio));
  const enabled = useSyncExternalStore(subscribe, () => action.enabled(studio));
  const [keys] = action.keys;
  return { label, enabled, keys: keys === undefined ? null : keysInWords(keys), run: () => void perform(studio, action) };
}
