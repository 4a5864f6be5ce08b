import type { Menu, MenuItem } from '../../../shared/bridge.ts';
import type { Studio } from '../studio.tsx';
import { actionMenus } from './actions.ts';
import { keysInWords } from './keys.ts';
import { onAnyChange } from './onAnyChange.ts';

/** The table of actions as the host shows it, as it stands now. */
function menusOf(studio: Studio): readonly Menu[] {
  return actionMenus.map(({ label, groups }) => ({
    label,
    items: groups.flatMap((group, index): MenuItem[] => [
      ...(index === 0 ? [] : [{ kind: 'separator' } as const]),
      ...group.map((action): MenuItem => {
        const [keys] = action.keys;
        return {
          kind: 'action',
          id: action.id,
          label: action.label(studio),
          keys: keys === undefined ? null : keysInWords(keys),
          enabled: action.enabled(studio),
        };
      }),
    ]),
  }));
}

/** A key press changes several stores, some of them when it is saved. Nobody has opened a menu sooner. */
const MENU_REST_MS = 50;

/** Keeps the host's menu as the table of actions stands. Returns the function that stops. */
export function keepMenu(studio: Studio): () => void {
  let shown = '';
  const show = async (): Promise<void> => {
    const menus = menusOf(studio);
    const text = JSON.stringify(menus);
    if (text === shown) return;
    shown = text;
    const answer = await studio.bridge.setMenu(menus);
    if (!answer.ok) studio.stores.view.getState().notify({ text: answer.error.message, intent: 'error', action: null });
  };
  void show();
  // The menu is worked out once when all stores are as they will be, and the screen shows it first.
  let due: ReturnType<typeof setTimeout> | undefined;
  const stop = onAnyChange(studio, () => {
    due ??= setTimeout(() => {
      due = undefined;
      void show();
    }, MENU_REST_MS);
  });
  return () => {
    stop();
    clearTimeout(due);
  };
}
