import { expect, test } from 'vitest';
import { intentOf } from '../../../renderer/canvas/keys.ts';

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['ArrowDown', { kind: 'walk', direction: 'down' }],
  ['End', { kind: 'walk', direction: 'end' }],
  ['Enter', { kind: 'inspect', field: 'first' }],
  ['F2', { kind: 'inspect', field: 'title' }],
  ['a', { kind: 'add' }],
  ['A', { kind: 'add' }],
  ['Insert', { kind: 'add' }],
  ['w', { kind: 'quickAdd', what: 'wait' }],
  ['Delete', { kind: 'delete' }],
  ['+', { kind: 'zoom', by: 'in' }],
])('%s means %o while a sequence is built', (name, intent) => {
  expect(intentOf(key(name), 'design')).toEqual(intent);
});

test('with Shift A adds before, and N on the No path', () => {
  expect(intentOf(key('A', { shiftKey: true }), 'design')).toEqual({ kind: 'addBefore' });
  expect(intentOf(key('n'), 'design')).toEqual({ kind: 'addOnNo' });
});

test('in a run the keys walk and zoom, and change nothing', () => {
  expect(intentOf(key('ArrowUp'), 'run')).toEqual({ kind: 'walk', direction: 'up' });
  for (const name of ['a', 'e', 'Delete', 'Enter']) expect(intentOf(key(name), 'run')).toBeNull();
});

test('keys with Ctrl, Cmd or Alt belong to others', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(intentOf(key('a', { [held]: true }), 'design')).toBeNull();
});
