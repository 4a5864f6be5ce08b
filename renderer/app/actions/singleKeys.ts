import { isModal, isTyping } from '../../ui/keyboard.ts';
import type { Studio } from '../studio.tsx';

/** Lists in which a letter jumps to what begins with it; they are not shortcuts. */
const lists = '[role="menu"], [role="listbox"], [role="tree"]';

/** Keeps single letters, digits and signs from everything that would act on them, where the person has switched that off. Returns what stops it. */
export function restSingleKeys({ stores }: Studio): () => void {
  const rest = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (stores.view.getState().settings.singleKeys || key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return;
    if (isTyping(event) || isModal() || (target instanceof Element && target.closest(lists) !== null)) return;
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', rest, { capture: true });
  return () => window.removeEventListener('keydown', rest, { capture: true });
}
