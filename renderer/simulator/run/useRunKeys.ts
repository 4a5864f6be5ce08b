import { useEffect, useRef } from 'react';
import { isModal, isTyping } from '../../ui/keyboard.ts';

export interface RunKeys {
  readonly move: (playhead: number) => void;
  readonly playhead: number;
  readonly length: number;
  /** Makes the listed event with this number, from 1, happen, if there is one. */
  readonly choose: (number: number) => void;
}

/** Listens to the keys of `simulatorKeys` while a run is on the screen. They rest while a person types. */
export function useRunKeys(keys: RunKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isModal()) return;
      const act = actionFor(event.key, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function actionFor(key: string, { move, playhead, length, choose }: RunKeys): (() => void) | null {
  if (/^[1-9]$/.test(key)) return () => choose(Number(key));
  switch (key) {
    case '.':
      return () => move(playhead + 1);
    case ',':
      return () => move(playhead - 1);
    case 'Home':
      return () => move(1);
    case 'End':
      return () => move(length);
    default:
      return null;
  }
}
