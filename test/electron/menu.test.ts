import { expect, test } from 'vitest';
import { accelerator, menuTemplate } from '../../electron/menu.ts';
import type { Menu } from '../../shared/bridge.ts';

test.each([
  ['Ctrl+K', 'Ctrl+K'],
  ['Ctrl+Shift+ArrowDown', 'Ctrl+Shift+Down'],
  ['Alt+Del', 'Alt+Delete'],
  ['Cmd+,', 'Cmd+,'],
  ['F2', 'F2'],
  ['Escape', 'Escape'],
])('the keys %s are shown as %s', (keys, shown) => {
  expect(accelerator(keys)).toBe(shown);
});

test.each(['', '+', 'Ctrl+', 'Hyper+K', 'Ctrl+Foo', 'Ctrl++', 'g then l'])('the keys %j are not shown', (keys) => {
  expect(accelerator(keys)).toBeNull();
});

const menus: readonly Menu[] = [
  {
    label: 'File',
    items: [
      { kind: 'action', id: 'file.new', label: 'New', keys: 'Ctrl+N', enabled: true },
      { kind: 'separator' },
      { kind: 'action', id: 'file.export', label: 'Export', keys: null, enabled: false },
    ],
  },
];

test('a menu shows keys without taking them, and its items say which action was chosen', () => {
  const chosen: string[] = [];
  const template = menuTemplate(menus, 'linux', (id) => chosen.push(id));
  expect(template).toEqual([
    {
      label: '&File',
      submenu: [
        { id: 'file.new', label: '&New', enabled: true, accelerator: 'Ctrl+N', registerAccelerator: false, click: expect.any(Function) },
        { type: 'separator' },
        { id: 'file.export', label: '&Export', enabled: false, registerAccelerator: false, click: expect.any(Function) },
      ],
    },
  ]);
  const [file] = template;
  const [item] = Array.isArray(file?.submenu) ? file.submenu : [];
  Reflect.apply(item?.click ?? expect.fail, undefined, []);
  expect(chosen).toEqual(['file.new']);
});

test('macOS has its own menus around ours', () => {
  expect(menuTemplate(menus, 'darwin', () => {}).map(({ role, label }) => role ?? label)).toEqual(['appMenu', 'File', 'Text']);
});
