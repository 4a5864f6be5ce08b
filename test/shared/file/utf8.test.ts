import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, textIn } from '../../../shared/file/utf8.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

function strictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

test('texts are written as UTF-8 and read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...bytesOf(text)]).toEqual([...new TextEncoder().encode(text)]);
      expect(textIn(bytesOf(text))).toBe(text.replace(/^\uFEFF/, ''));
    }),
  );
});

test('bytes are text exactly where a strict decoder takes them', () => {
  const bytes = fc.uint8Array({ maxLength: 6 });
  const likely = fc.array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc3, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0xf0, 0x9f, 0xef, 0xbb), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        bytes,
        likely.map((list) => Uint8Array.from(list)),
      ),
      (read) => {
        expect(textIn(read)).toBe(strictly(read));
      },
    ),
    { numRuns: 2000 },
  );
});
