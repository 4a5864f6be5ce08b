import { tinykeys } from 'tinykeys';
import { isModal, isTextSelected, isTyping } from '../../ui/keyboard.ts';
import type { Studio } from '../studio.tsx';
import { type Action, perform } from './action.ts';
import { actions } from './actions.ts';
import { editsText, writesCharacter } from './keys.ts';

/**
 * Does the actions whose keys are pressed. A modal dialog has the keyboard to itself. Of several with the same keys the last in the table
 * that can be done is meant: what is about a step comes after what is about a whole sequence. Returns the function that stops listening.
 */
export function listenToKeys(studio: Studio): () => void {
  const byKeys = new Map<string, Action[]>();
  for (const action of actions) for (const keys of action.keys) byKeys.set(keys, [action, ...(byKeys.get(keys) ?? [])]);
  const bindings = [...byKeys].map(([keys, meant]) => {
    const handle = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isModal() || isForText(keys, event)) return;
      if (meant.some((action) => perform(studio, action))) event.preventDefault();
    };
    return [keys, handle] as const;
  });
  return tinykeys(window, Object.fromEntries(bindings));
}

/** Whether these keys write or edit text where they were pressed, or copy text that is selected on the page. */
function isForText(keys: string, event: KeyboardEvent): boolean {
  if (isTyping(event)) return writesCharacter(keys) || editsText(keys);
  return editsText(keys) && keys !== '$mod+V' && isTextSelected();
}
