import type { MenuItemConstructorOptions } from 'electron';
import type { Menu, MenuItem } from '../shared/bridge.ts';
import { withAccessKeys } from './accessKeys.ts';

const modifiers = new Map([
  ['Ctrl', 'Ctrl'],
  ['Control', 'Ctrl'],
  ['Cmd', 'Cmd'],
  ['Meta', 'Cmd'],
  ['Alt', 'Alt'],
  ['Option', 'Alt'],
  ['Shift', 'Shift'],
]);

const namedKeys = new Map([
  ['Del', 'Delete'],
  ['Esc', 'Escape'],
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
]);

const plainKey =
  /^([A-Za-z0-9]|F([1-9]|1[0-9]|2[0-4])|Delete|Backspace|Enter|Escape|Tab|Space|Up|Down|Left|Right|Home|End|PageUp|PageDown|Plus|[-,./;'=[\]\\`])$/;

/**
 * Keys as the actions' table writes them (`Ctrl+Shift+K`) in Electron's spelling, or `null` where the menu cannot show them:
 * Electron throws on a spelling it does not know.
 */
export function accelerator(keys: string): string | null {
  const parts = keys.split('+');
  const last = parts.pop() ?? '';
  const key = namedKeys.get(last) ?? last;
  const spelled = parts.map((part) => modifiers.get(part));
  if (!plainKey.test(key) || spelled.includes(undefined)) return null;
  return [...spelled, key].join('+');
}

/**
 * The native menu for the renderer's table of actions. Keys are only shown: the window itself handles them, so a key does one
 * thing everywhere. macOS adds its own two menus, because its text fields know copy and paste only from a menu.
 */
export function menuTemplate(
  menus: readonly Menu[],
  platform: NodeJS.Platform,
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  // Alt and a letter choose on Windows and Linux; macOS knows no such letters.
  const marked = platform === 'darwin' ? (labels: readonly string[]) => labels : withAccessKeys;
  const titles = marked(menus.map(({ label }) => label));
  const own = menus.map(({ label, items }, index) => ({
    label: titles[index] ?? label,
    submenu: itemTemplates(items, marked, choose),
  }));
  if (platform !== 'darwin') return own;
  const text: MenuItemConstructorOptions = {
    label: 'Text',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  };
  return [{ role: 'appMenu' }, ...own, text];
}

function itemTemplates(
  items: readonly MenuItem[],
  marked: (labels: readonly string[]) => readonly string[],
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  const labels = marked(items.flatMap((item) => (item.kind === 'action' ? [item.label] : [])));
  let actions = 0;
  return items.map((item) => {
    if (item.kind === 'separator') return { type: 'separator' };
    const shown = item.keys === null ? null : accelerator(item.keys);
    const label = labels[actions++] ?? item.label;
    return {
      id: item.id,
      label,
      enabled: item.enabled,
      registerAccelerator: false,
      click: () => choose(item.id),
      ...(shown === null ? {} : { accelerator: shown }),
    };
  });
}
