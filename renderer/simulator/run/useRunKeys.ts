import { useEffect, useRef } from 'react';
import type { Stores } from '../../state/stores.tsx';
import { isModal, isTyping } from '../../ui/keyboard.ts';
import { go } from './playing.ts';
import { togglePlaying } from './usePlaying.ts';

/** What Space and Home mean something else for. */
const ownKeys =
  'button, a, input, select, summary, [role="slider"], [role="tab"], [role="menuitem"], [role="option"], [role="switch"], .react-flow';

/**
 * Listens to the keys of `simulatorKeys` while a run is on the screen. They rest while a person types. All others of the simulator are keys
 * of actions.
 */
export function useRunKeys(stores: Stores, choose: (number: number) => void): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isModal()) return;
      const act = actFor(event);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    const actFor = ({ key, target }: KeyboardEvent): (() => void) | null => {
      if (/^[1-9]$/.test(key)) return () => latest.current(Number(key));
      const isOwn = target instanceof Element && target.closest(ownKeys) !== null;
      if (key === ' ') return isOwn ? null : () => togglePlaying(stores);
      if (key === 'Home') return () => void go(stores, 'start');
      if (key === 'End') return () => void go(stores, 'end');
      return null;
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [stores]);
}
