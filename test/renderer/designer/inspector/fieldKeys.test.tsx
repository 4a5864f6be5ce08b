import { expect, test } from 'vitest';
import { type FieldIntent, fieldIntentOf, nextNeeded } from '../../../../renderer/designer/inspector/fieldKeys.ts';

const form = document.createElement('div');
form.innerHTML = `
  <input id="title" required /><textarea id="description"></textarea>
  <div data-needed><input type="checkbox" id="opened" checked /><input type="checkbox" id="replied" /></div>
  <select id="metric"></select><input id="limit" required />
  <div data-needed><input type="checkbox" id="made" /><input type="checkbox" id="received" /></div>
`;
const at = (id: string): HTMLElement => {
  const found = form.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`No field is called ${id}`);
  return found;
};
const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('Enter leads to the next field that is needed, past boxes of which one is ticked, and ends after the last', () => {
  expect(nextNeeded(form, at('title'))?.id).toBe('limit');
  expect(nextNeeded(form, at('limit'))?.id).toBe('made');
  expect(nextNeeded(form, at('received'))).toBeNull();
});

test.each<readonly [string, string, FieldIntent | null]>([
  ['Enter', 'title', 'goOn'],
  ['Enter', 'description', null],
  ['Enter', 'metric', null],
  ['Escape', 'description', 'leave'],
  ['F1', 'limit', 'help'],
  ['x', 'title', null],
])('%s in %s', (key, field, intent) => {
  expect(fieldIntentOf(press(key), at(field))).toBe(intent);
});

test('Ctrl+Enter adds the next step from any field; with other keys held nothing is meant', () => {
  expect(fieldIntentOf(press('Enter', { ctrlKey: true }), at('description'))).toBe('addNext');
  expect(fieldIntentOf(press('Enter', { shiftKey: true }), at('title'))).toBeNull();
  expect(fieldIntentOf(press('Escape', { ctrlKey: true }), at('title'))).toBeNull();
});
