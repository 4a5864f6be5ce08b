import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntaxErrorIn } from '../../../shared/file/syntax.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const snippet = fc.string({
  unit: fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'a',
    '\\',
    '1',
    '0',
    '.',
    '-',
    'e',
    ' ',
    '\n',
    'null',
    'true',
    '\\u00e9',
    '\u0001',
  ),
});

test('JSON has no error before its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => void expect(syntaxErrorIn(text)).toBe(text.length)),
    { numRuns: 300 },
  );
});

test('a text that is not JSON is wrong at a place, and not before it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        snippet,
        fc.tuple(fc.json(), snippet, fc.nat(30)).map(([json, put, at]) => json.slice(0, at) + put + json.slice(at)),
      ),
      (text) => {
        const at = syntaxErrorIn(text);
        if (isJson(text)) expect(at).toBe(text.length);
        else expect(at).toBeLessThanOrEqual(text.length);
        // Nothing before the place is wrong: the same text up to there is not refused any earlier.
        if (at < text.length) expect(syntaxErrorIn(text.slice(0, at))).toBe(at);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['nul', 0],
  ['[tru]', 1],
  ['1.', 0],
  ['[-]', 1],
  ['"a', 2],
  ['"a\n"', 2],
  ['"\\q"', 1],
  ['[]]', 2],
  ['{"a": {"b": [}}', 13],
])('%s stops being JSON at %i', (text, at) => expect(syntaxErrorIn(text)).toBe(at));
