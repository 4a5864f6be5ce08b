import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchScore } from '../../../../renderer/app/palette/match.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdefg hijk'), minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');

const scoreOf = (query: string, text: string): number => matchScore(query, text) ?? expect.fail(`"${query}" does not match "${text}"`);

describe('laws', () => {
  test('letters left out of a text still name it, in any case', () => {
    fc.assert(
      fc.property(letters, fc.infiniteStream(fc.boolean()), (text, keeps) => {
        const kept = [...text].filter(() => keeps.next().value).join('');
        expect(matchScore(kept.toUpperCase(), text)).not.toBeNull();
      }),
    );
  });

  test('what names a text is in it, letter by letter in some order', () => {
    fc.assert(
      fc.property(letters, letters, (query, text) => {
        if (matchScore(query, text) === null) return;
        for (const letter of query.replaceAll(' ', '')) expect(text).toContain(letter);
      }),
    );
  });

  test('nothing beats the text itself', () => {
    fc.assert(
      fc.property(letters, letters, (text, other) => {
        expect(scoreOf(text, text)).toBeGreaterThanOrEqual(matchScore(text, other) ?? -1);
      }),
    );
  });
});

test('a beginning beats the start of a word, that the middle of one, that scattered letters', () => {
  const scores = ['Export…', 'An export', 'Reexport', 'e.g. x, p, o, r or t'].map((text) => scoreOf('export', text));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

test('words may come in another order', () => {
  expect(matchScore('theme dark', 'Dark theme')).not.toBeNull();
  expect(matchScore('dpl', 'Duplicate')).not.toBeNull();
  expect(matchScore('zebra', 'Duplicate')).toBeNull();
});
