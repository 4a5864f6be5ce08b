import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped } from '../../../shared/picture/xml.ts';
import { hostileText } from '../../hostileTexts.ts';
import { readXml, textIn } from '../../strictXml.ts';

it('reads back as the text itself, without what XML has no place for', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const root = readXml(`<a b="${escaped(text)}">${escaped(text)}</a>`);
      const kept = [...text]
        .filter((character) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character))
        .join('');
      expect(textIn(root)).toBe(kept);
      expect(root.attributes.get('b')).toBe(kept);
    }),
  );
});
