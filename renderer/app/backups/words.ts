import { dayAndTime } from '../../ui/when.ts';
import type { Clash } from '../imports/plan.ts';
import type { Extra } from './contents.ts';

/** "The backup of 24 Nov 2026, 14:03", as it stands within a sentence. */
export const backupOf = (at: number): string => `the backup of ${dayAndTime(at)}`;

/** "1.2 MB", "34 kB", "120 bytes". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export const standWords: Readonly<Record<Clash, string>> = {
  none: 'Missing here',
  name: 'Missing here; its name is taken, so it gets a number',
  same: 'Here, the same',
  changed: 'Here, with other content',
  inBin: 'In the bin; it comes back as a new one',
};

export const extraWords: Readonly<Record<Extra, { readonly name: string; readonly what: string }>> = {
  catalog: { name: 'Catalog', what: 'Another one than here; takes its place, and undo on its screen brings back what was' },
  personas: { name: 'Personas', what: 'Others than here; take the place of those of the same kind' },
  exercises: { name: 'Exercises', what: 'Some are missing here' },
};
