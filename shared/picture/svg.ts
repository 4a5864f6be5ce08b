import type { Names } from '../model/describe.ts';
import type { StepId } from '../model/ids.ts';
import { existingStep, type Sequence } from '../model/sequence.ts';
import { titleOf } from '../model/title.ts';
import { type Caption, captionHeight, captionOf } from './caption.ts';
import { cardOf, glyphAt, inBox, textAt } from './card.ts';
import { colours } from './colours.ts';
import { layout } from './layout.ts';
import { flagGlyph, turnGlyph } from './mark.ts';
import { type Box, type Connection, centreOf, type Picture } from './picture.ts';
import { cut, type Font, fontFamily, textWidth } from './text.ts';
import { escaped } from './xml.ts';

export interface SvgOptions {
  /** What it is a picture of: said by screen readers and shown as a tip. */
  readonly title: string;
  /** Lines above the picture. */
  readonly caption?: Caption;
  /** How large it is where nothing else says so; 1 unless told. */
  readonly scale?: number;
  /** The number of each step in a table of steps, drawn on its card. */
  readonly numbers?: ReadonlyMap<StepId, number>;
  /** The two lines on the start tile, where the picture is a part of a larger one. */
  readonly start?: readonly [string, string];
  /** What a link says to a step that is drawn elsewhere. */
  readonly linkTo?: (step: StepId) => string;
}

/** Around the picture, on every side. */
export const MARGIN = 16;
const titleFont: Font = { size: 16, bold: true };
const smallFont: Font = { size: 12, bold: false };
const labelFont: Font = { size: 12, bold: true };
const startsHere = ['Sequence starts here', 'When a record is connected'] as const;

/**
 * A sequence as an SVG image: one text that needs nothing else. It has no script, no style sheet, no reference and no HTML inside, so it may
 * stand in a page of any policy, several in one page as well. Always in light colours, for paper.
 * @param picture The layout of the sequence, or of a part of it.
 */
export function svgOf(sequence: Sequence, names: Names, options: SvgOptions, picture: Picture = layout(sequence)): string {
  const { caption, scale = 1 } = options;
  const top = caption === undefined ? 0 : captionHeight;
  const width = Math.max(picture.width, caption === undefined ? 0 : 480) + 2 * MARGIN;
  const height = picture.height + top + 2 * MARGIN;
  const left = -Math.round((width - picture.width) / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="${left} ${-MARGIN - top} ${width} ${height}" role="img" font-family="${fontFamily}">`,
    `<title>${escaped(options.title)}</title>`,
    `<rect x="${left}" y="${-MARGIN - top}" width="${width}" height="${height}" fill="${colours.paper}"/>`,
    caption === undefined ? '' : captionOf(caption, { x: left + MARGIN, y: -top, width: width - 2 * MARGIN, height: top }),
    `<g fill="none" stroke="${colours.line}" stroke-width="1.5">`,
    picture.connections.map(lineOf).join(''),
    '</g>',
    start(picture.start, options),
    [...picture.steps].map(([id, box]) => cardOf(existingStep(sequence, id), names, box, options.numbers?.get(id) ?? null)).join(''),
    picture.connections.map((connection) => wordsOf(sequence, connection, options)).join(''),
    '</svg>',
  ].join('');
}

/** An open end needs no line to a "+" that is not there. */
const lineOf = ({ path, leadsTo, slot }: Connection): string =>
  leadsTo.kind === 'open' && slot.kind === 'exit' && slot.exit === 'next' ? '' : `<path d="${path}"/>`;

function start(box: Box, { start: words = startsHere }: SvgOptions): string {
  const { width, height } = box;
  const tile = `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${height / 2}" fill="${colours.startFill}" stroke="${colours.startLine}"/>`;
  const room = width - 2 * 16 - 32;
  const [first, second] = [cut(words[0], room, titleFont), cut(words[1], room, smallFont)];
  const wide = Math.min(room, Math.max(textWidth(first, titleFont), textWidth(second, smallFont)));
  const x = Math.round((width - wide - 32) / 2);
  return inBox(
    box,
    tile +
      glyphAt(flagGlyph, x, height / 2 - 10, 20, colours.startText) +
      textAt(first, { x: x + 32, y: height / 2 - 2, font: titleFont, fill: colours.startText }) +
      textAt(second, { x: x + 32, y: height / 2 + 16, font: smallFont, fill: colours.startText }),
  );
}

/** The word on a line, and what stands at its end if that is no step. */
function wordsOf(sequence: Sequence, { label, leadsTo, slot }: Connection, { linkTo }: SvgOptions): string {
  const word = label === null ? '' : labelAt(label.text, label.at.x, label.at.y);
  if (leadsTo.kind === 'step') return word;
  if (leadsTo.kind === 'open') {
    const { x, y } = centreOf(leadsTo.box);
    const end = slot.kind === 'start' ? 'No steps yet' : 'End';
    return `${word}${textAt(end, { x, y, font: smallFont, fill: colours.line, anchor: 'middle' })}`;
  }
  const text = linkTo?.(leadsTo.step) ?? `Continues at ${titleOf(existingStep(sequence, leadsTo.step))}`;
  return word + linkIn(leadsTo.box, text);
}

function labelAt(text: string, x: number, y: number): string {
  const width = text === 'Yes' ? 40 : 34;
  return (
    `<rect x="${x - width / 2}" y="${y - 9}" width="${width}" height="18" rx="9" fill="${colours.paper}" stroke="${colours.faint}"/>` +
    textAt(text, { x, y: y + 4, font: labelFont, fill: colours.quiet, anchor: 'middle' })
  );
}

function linkIn(box: Box, text: string): string {
  const { width, height } = box;
  return inBox(
    box,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${height / 2}" fill="${colours.paper}" stroke="${colours.line}" stroke-dasharray="4 3"/>` +
      glyphAt(turnGlyph, 12, height / 2 - 9, 18, colours.quiet) +
      textAt(cut(text, width - 36 - 12, smallFont), { x: 36, y: height / 2 + 4, font: smallFont, fill: colours.quiet }),
  );
}
