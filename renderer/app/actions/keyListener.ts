import { tinykeys } from 'tinykeys';
import { isModal, isTyping } from '../../ui/keyboard.ts';
import type { Studio } from '../studio.tsx';
import { perform } from './action.ts';
import { actions } from './actions.ts';
import { writesCharacter } from './keys.ts';

/** Does the actions whose keys are pressed. A modal dialog has the keyboard to itself. Returns the function that stops listening. */
export function listenToKeys(studio: Studio): () => void {
  // Each for itself: the same keys may mean one thing on one screen and another on the next.
  const stops = actions.flatMap((action) =>
    action.keys.map((keys) => {
      const handle = (event: KeyboardEvent): void => {
        if (event.defaultPrevented || isModal() || (writesCharacter(keys) && isTyping(event))) return;
        if (perform(studio, action)) event.preventDefault();
      };
      return tinykeys(window, { [keys]: handle });
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
