import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TextPart, wordChanges } from '../../../shared/compare/words.ts';

const text = (parts: readonly TextPart[], without: TextPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map((part) => part.text)
    .join('');

const few = fc.array(fc.constantFrom('call', 'the', 'lead', 'today', '  ', '\n', ','), { maxLength: 14 }).map((words) => words.join(' '));

test('what is kept and added is the new text, what is kept and removed the old one', () => {
  fc.assert(
    fc.property(fc.oneof(few, fc.string({ unit: 'grapheme' })), fc.oneof(few, fc.string({ unit: 'grapheme' })), (before, after) => {
      const parts = wordChanges(before, after);
      expect(text(parts, 'removed')).toBe(after);
      expect(text(parts, 'added')).toBe(before);
      expect(parts.some((part, index) => part.kind === parts[index + 1]?.kind)).toBe(false);
      if (before === after) expect(parts.every(({ kind }) => kind === 'kept')).toBe(true);
    }),
  );
});

test.each([
  ['Call the lead', 'Call the new lead today', ['kept:Call the ', 'added:new ', 'kept:lead', 'added: today']],
  ['Send it at once', 'Send it later', ['kept:Send it ', 'removed:at once', 'added:later']],
  ['', 'New', ['added:New']],
  ['Old', '', ['removed:Old']],
])('%j became %j', (before, after, parts) => {
  expect(wordChanges(before, after).map((part) => `${part.kind}:${part.text}`)).toEqual(parts);
});

test('texts as long as a description may be are compared at once', () => {
  const before = Array.from({ length: 5000 }, (_, index) => `a${index}`).join(' ');
  const after = Array.from({ length: 5000 }, (_, index) => `b${index}`).join(' ');
  expect(wordChanges(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
