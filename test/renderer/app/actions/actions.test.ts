import { expect, test } from 'vitest';
import { accelerator } from '../../../../electron/menu.ts';
import { actions } from '../../../../renderer/app/actions/actions.ts';
import { keysInWords, writesCharacter } from '../../../../renderer/app/actions/keys.ts';

test('each action has an id of its own; the same keys twice mean a step or a sequence, or one screen and another', () => {
  const ids = actions.map(({ id }) => id);
  const keys = actions.flatMap((action) => action.keys);
  expect(new Set(ids).size).toBe(ids.length);
  expect(keys.filter((one, index) => keys.indexOf(one) !== index).sort()).toEqual(['$mod+D', '$mod+F']);
});

test('the keys that the menu shows are keys that it can show', () => {
  const shown = actions.flatMap(({ keys }) => keys.slice(0, 1)).map((keys) => keysInWords(keys, false));
  expect(shown.filter((keys) => accelerator(keys) === null)).toEqual([]);
});

test.each([
  ['$mod+Shift+Z', 'Ctrl+Shift+Z', 'Cmd+Shift+Z'],
  ['Shift+?', '?', '?'],
  ['F6', 'F6', 'F6'],
  ['Alt+ArrowLeft', 'Alt+Left', 'Alt+Left'],
])('%s reads %s, and %s on a Mac', (keys, elsewhere, mac) => {
  expect(keysInWords(keys, false)).toBe(elsewhere);
  expect(keysInWords(keys, true)).toBe(mac);
});

test('only keys that would write a character rest while a person types', () => {
  expect(['?', 'Shift+?', '.'].map(writesCharacter)).toEqual([true, true, true]);
  expect(['$mod+Z', 'F8', 'Shift+F8'].map(writesCharacter)).toEqual([false, false, false]);
});
