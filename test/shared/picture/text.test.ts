import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, textWidth, wrapped } from '../../../shared/picture/text.ts';
import { hostileText } from '../../hostileTexts.ts';

const font = { size: 14, bold: true };
const width = fc.integer({ min: 40, max: 400 });

describe('laws', () => {
  it('cuts to the width, and leaves what fits as it is', () => {
    fc.assert(
      fc.property(hostileText, width, (text, room) => {
        const line = cut(text, room, font);
        expect(textWidth(line, font)).toBeLessThanOrEqual(room);
        expect(line).not.toMatch(/[\n\t]/);
        if (!line.endsWith('…')) expect(line.split(' ').join('')).toBe(text.replace(/[\s\p{Cc}]+/gu, ''));
      }),
    );
  });

  it('wraps to no more lines than it may, each of them within the width, and loses no word unless it cuts', () => {
    fc.assert(
      fc.property(hostileText, width, fc.integer({ min: 1, max: 4 }), (text, room, most) => {
        const lines = wrapped(text, room, font, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(room);
        const bare = (one: string) => one.replace(/[\s\p{Cc}]+/gu, '');
        if (!lines.at(-1)?.endsWith('…')) expect(bare(lines.join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('texts', () => {
  it('break between words', () => {
    expect(wrapped('Call while interest is fresh', 160, font, 2)).toEqual(['Call while interest', 'is fresh']);
  });

  it('are never cut between a character and its marks', () => {
    expect(cut(`ab${'e\u0301'.repeat(40)}`, 60, font)).toMatch(/^ab(e\u0301)*…$/);
    expect(cut(`x${'👩‍👩‍👧'.repeat(10)}`, 100, font)).not.toMatch(/\u200D…$/);
  });
});
