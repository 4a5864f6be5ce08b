/** Texts in a picture: nobody can measure them here, so they are taken as wide as they get in the widest font of `fontFamily`. */

/** Fonts of the system only, as on the screen: none is carried, none is fetched. */
export const fontFamily = "'Segoe UI Variable Text','Segoe UI',system-ui,'Noto Sans','DejaVu Sans',sans-serif";

export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** Bold DejaVu Sans, in parts of the size, rounded up. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ ijlIJ'|]/, 0.38],
  [/[.,:;`/-]/, 0.42],
  [/[!frt()[\]"*_]/, 0.53],
  [/[csz?]/, 0.6],
  [/[aekovxyEFLT]/, 0.69],
  [/[bdghnpquCPSYZ0-9${}]/, 0.74],
  [/[ARVX]/, 0.78],
  [/[BDGHKNOQU&+<>=~#^\\]/, 0.88],
  [/w/, 0.93],
  [/[mMW%@]/, 1.11],
  [/[\u00A0-\u024F]/, 0.9],
  [/[\u0370-\u058F]/, 1.05],
];
/** Whole characters of the Far East, emoji, and whatever else there is. */
const WIDEST = 1.35;
const REGULAR = 0.9;

const ofAscii: readonly number[] = Array.from({ length: 128 }, (_, code) => look(String.fromCharCode(code)));

function look(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;
}

const widthOf = (character: string, { size, bold }: Font): number =>
  (ofAscii[character.codePointAt(0) ?? 0] ?? look(character)) * size * (bold ? 1 : REGULAR);

/** How wide a text gets at the most, in pixels. */
export function textWidth(text: string, font: Font): number {
  let width = 0;
  for (const character of text) width += widthOf(character, font);
  return width;
}

/** Marks that belong to the character before them, and what ties two characters together. */
const tied = /^(?:\p{M}|\u200D|\p{Emoji_Modifier})/u;

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The longest beginning that fits, never in the middle of a character with its marks. */
function fitting(characters: readonly string[], width: number, font: Font): number {
  let used = 0;
  let count = 0;
  for (const character of characters) {
    used += widthOf(character, font);
    if (used > width) break;
    count += 1;
  }
  while (count > 0 && count < characters.length && (tied.test(characters[count] ?? '') || characters[count - 1] === '\u200D')) count -= 1;
  return count;
}

/** The text on one line that is no wider than `width`, cut with an ellipsis if it must be. */
export function cut(text: string, width: number, font: Font): string {
  const line = oneLine(text);
  if (textWidth(line, font) <= width) return line;
  const characters = [...line];
  return `${characters
    .slice(0, fitting(characters, width - widthOf('…', font), font))
    .join('')
    .trimEnd()}…`;
}

/** The text on at most `most` lines, parted between words where it can be; the last one is cut. */
export function wrapped(text: string, width: number, font: Font, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = oneLine(text);
  while (rest !== '' && lines.length < most - 1 && textWidth(rest, font) > width) {
    const characters = [...rest];
    const count = Math.max(1, fitting(characters, width, font));
    const head = characters.slice(0, count).join('');
    const space = characters[count] === ' ' ? head.length : head.lastIndexOf(' ');
    const end = space > 0 ? space : head.length;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? lines : [...lines, cut(rest, width, font)];
}
