import { expect, test } from 'vitest';
import { nothingTyped, type OutlineIntent, outlineIntentOf, typedWith } from '../../../../renderer/designer/outline/keys.ts';

const pressed = (key: string, more: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}, timeStamp = 0) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  timeStamp,
  ...more,
});

test.each<readonly [string, OutlineIntent | null]>([
  ['ArrowDown', { kind: 'move', move: 'next' }],
  ['ArrowLeft', { kind: 'move', move: 'out' }],
  ['End', { kind: 'move', move: 'last' }],
  ['Enter', { kind: 'inspect' }],
  ['F2', { kind: 'rename' }],
  ['Delete', { kind: 'delete' }],
  ['a', { kind: 'add' }],
  ['Insert', { kind: 'add' }],
  ['n', { kind: 'addOnNo' }],
  ['p', { kind: 'quickAdd', what: 'phoneCall' }],
  ['/', { kind: 'narrow' }],
  ['s', { kind: 'find', letter: 's' }],
  ['é', { kind: 'find', letter: 'é' }],
  ['+', null],
  [' ', null],
  ['Tab', null],
])('%s', (key, intent) => {
  expect(outlineIntentOf(pressed(key), nothingTyped)).toEqual(intent);
});

test('with Shift a letter finds a line, but for Shift+A; with Ctrl, Alt or Cmd it is not the outline’s business', () => {
  expect(outlineIntentOf(pressed('P', { shiftKey: true }), nothingTyped)).toEqual({ kind: 'find', letter: 'P' });
  expect(outlineIntentOf(pressed('A', { shiftKey: true }), nothingTyped)).toEqual({ kind: 'addBefore' });
  expect(outlineIntentOf(pressed('p', { ctrlKey: true }), nothingTyped)).toBeNull();
});

test('what is typed in one go finds a line, until there is a pause', () => {
  const typed = typedWith(nothingTyped, 'D', 5000);
  expect(outlineIntentOf(pressed('e', {}, 5300), typed)).toEqual({ kind: 'find', letter: 'e' });
  expect(typedWith(typed, 'e', 5300).text).toBe('De');
  expect(outlineIntentOf(pressed('e', {}, 6500), typed)).toEqual({ kind: 'quickAdd', what: 'email' });
  expect(typedWith(typed, 'x', 6500).text).toBe('x');
});
