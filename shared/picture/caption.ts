import { inBox, textAt } from './card.ts';
import { colours } from './colours.ts';
import type { Box } from './picture.ts';
import { cut, type Font } from './text.ts';

/** What stands above a picture that leaves the studio: which sequence it is, and whether it is still a draft. */
export interface Caption {
  readonly name: string;
  readonly note: string;
  readonly draft: boolean;
}

export const captionHeight = 64;
const nameFont: Font = { size: 20, bold: true };
const noteFont: Font = { size: 13, bold: false };
const draftFont: Font = { size: 13, bold: true };
const DRAFT_WIDTH = 64;

export function captionOf({ name, note, draft }: Caption, box: Box): string {
  const room = box.width - (draft ? DRAFT_WIDTH + 12 : 0);
  const mark = draft
    ? `<rect x="${box.width - DRAFT_WIDTH}" y="4" width="${DRAFT_WIDTH}" height="24" rx="4" fill="${colours.draftFill}"/>${textAt('Draft', {
        x: box.width - DRAFT_WIDTH / 2,
        y: 21,
        font: draftFont,
        fill: colours.draftText,
        anchor: 'middle',
      })}`
    : '';
  return inBox(
    box,
    textAt(cut(name, room, nameFont), { x: 0, y: 22, font: nameFont, fill: colours.text }) +
      textAt(cut(note, box.width, noteFont), { x: 0, y: 44, font: noteFont, fill: colours.quiet }) +
      mark,
  );
}
