import { FILE_EXTENSION } from './format.ts';

/** What some system takes for a device, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** In characters: with an extension and a number it stays below 255 bytes, which is what a file's name may have. */
const LONGEST = 72;

/** "New lead nurturing" becomes `new-lead-nurturing.sequence.json`: letters and digits of any script stay, the rest becomes hyphens. */
export function fileName(name: string, extension: string = FILE_EXTENSION): string {
  const stem = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    // The cut may have gone through a character of two halves.
    .replace(/\p{Surrogate}/gu, '');
  if (stem === '') return `sequence${extension}`;
  return `${DEVICE.test(stem) ? `sequence-${stem}` : stem}${extension}`;
}

/** The same, or with the first number that makes it free on every system: `new-lead-nurturing-2.sequence.json`. */
export function freeFileName(name: string, isTaken: (fileName: string) => boolean, extension: string = FILE_EXTENSION): string {
  const plain = fileName(name, extension);
  if (!isTaken(plain)) return plain;
  const stem = plain.slice(0, plain.length - extension.length);
  for (let number = 2; ; number++) {
    const numbered = `${stem}-${number}${extension}`;
    if (!isTaken(numbered)) return numbered;
  }
}
