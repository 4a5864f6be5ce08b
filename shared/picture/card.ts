import { type Names, stepInWords } from '../model/describe.ts';
import type { Step } from '../model/step.ts';
import { titleOf } from '../model/title.ts';
import { outlinePath } from './cardOutline.ts';
import { colours, toneColours } from './colours.ts';
import { marks } from './mark.ts';
import type { Box } from './picture.ts';
import { cut, type Font, wrapped } from './text.ts';
import { escaped } from './xml.ts';

/** Drawing parts as SVG. Each is clipped to its box by an `svg` element of its own, so that no text can leave its card in any font. */

const titleFont: Font = { size: 14, bold: true };
const wordsFont: Font = { size: 12, bold: false };
const smallFont: Font = { size: 12, bold: true };

export const inBox = ({ x, y, width, height }: Box, content: string): string =>
  `<svg x="${x}" y="${y}" width="${width}" height="${height}">${content}</svg>`;

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
}

export const textAt = (text: string, { x, y, font, fill, anchor }: TextPlace): string =>
  `<text x="${x}" y="${y}" font-size="${font.size}"${font.bold ? ' font-weight="600"' : ''} fill="${fill}"${
    anchor === undefined ? '' : ` text-anchor="${anchor}"`
  }>${escaped(text)}</text>`;

/** A glyph of 20 by 20 in a square that begins at `x`, `y`. */
export const glyphAt = (glyph: string, x: number, y: number, size: number, colour: string): string =>
  `<path transform="translate(${x} ${y}) scale(${size / 20})" d="${glyph}" fill="none" stroke="${colour}" stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round"/>`;

/** A step as a card: what the canvas shows of it. `number` is its line in a table of steps. */
export function cardOf(step: Step, names: Names, box: Box, number: number | null): string {
  const { tone, outline } = marks[step.kind];
  const shape = `<path d="${outlinePath(outline, box.width, box.height)}" fill="${colours.card}" stroke="${colours.line}"/>`;
  const drawn = outline === 'pill' ? pill(step, names, box, number) : card(step, names, box, number);
  return inBox(box, shape + iconTile(step, drawn.icon, tone) + drawn.words);
}

interface Drawn {
  readonly icon: { readonly x: number; readonly y: number; readonly side: number };
  readonly words: string;
}

function iconTile(step: Step, { x, y, side }: Drawn['icon'], tone: (typeof marks)[Step['kind']]['tone']): string {
  const { tile, glyph } = toneColours[tone];
  const size = Math.round(side * 0.6);
  const inset = (side - size) / 2;
  return (
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="4" fill="${tile}"/>` +
    glyphAt(marks[step.kind].glyph, x + inset, y + inset, size, glyph)
  );
}

/** A wait says how long; its title stands in a table of steps, if there is one. */
function pill(step: Step, names: Names, { width, height }: Box, number: number | null): Drawn {
  const side = 24;
  const left = 14;
  const end = numberAt(number, width - 14, height / 2 + 4);
  const room = width - left - side - 8 - 12 - end.width;
  const words = cut(`Wait ${stepInWords(names, step)}`, room, titleFont);
  return {
    icon: { x: left, y: (height - side) / 2, side },
    words: textAt(words, { x: left + side + 8, y: height / 2 + 5, font: titleFont, fill: colours.text }) + end.words,
  };
}

function card(step: Step, names: Names, { width, height }: Box, number: number | null): Drawn {
  const side = 36;
  const padding = marks[step.kind].outline === 'hexagon' ? 22 : 12;
  const x = padding + side + 10;
  const end = numberAt(number, width - padding, height - 10);
  const room = width - x - padding;
  const titles = wrapped(titleOf(step), room, titleFont, 2);
  const words = cut(stepInWords(names, step), room - end.width, wordsFont);
  const lines = titles.length * 20 + (words === '' ? 0 : 16);
  const top = (height - lines) / 2;
  return {
    icon: { x: padding, y: (height - side) / 2, side },
    words:
      titles.map((title, index) => textAt(title, { x, y: top + 15 + index * 20, font: titleFont, fill: colours.text })).join('') +
      (words === '' ? '' : textAt(words, { x, y: top + titles.length * 20 + 12, font: wordsFont, fill: colours.quiet })) +
      end.words,
  };
}

/** The number of a step at the right end of its card, and the room it takes there. */
function numberAt(number: number | null, x: number, y: number): { readonly width: number; readonly words: string } {
  if (number === null) return { width: 0, words: '' };
  const words = String(number);
  return {
    width: words.length * 10 + 6,
    words: textAt(words, { x, y, font: smallFont, fill: colours.startText, anchor: 'end' }),
  };
}
