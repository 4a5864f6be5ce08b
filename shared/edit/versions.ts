import { z } from 'zod';
import { Instant } from '../model/instant.ts';

/** A design as it was at a moment, kept beside its history under a name. */
export const Version = z.strictObject({
  /** Counts up within a document and is never given twice: the order of versions, whatever the clocks said. */
  number: z.int().min(1),
  name: z.string().min(1).max(200),
  /** Those that a person named stay until the person deletes them; of the automatic ones only the last do. */
  kept: z.enum(['named', 'automatic']),
  at: Instant,
  /** The whole design as the text of its file, so that no later change of how edits are made changes what it says. */
  file: z.string(),
});
export type Version = z.infer<typeof Version>;

/** All versions of a document. */
export const Versions = z.strictObject({
  /** The highest number that was ever given. */
  last: z.int().min(0),
  /** Oldest first. */
  list: z.array(Version),
});
export type Versions = z.infer<typeof Versions>;

export const noVersions: Versions = { last: 0, list: [] };

/** Of the versions that were made by themselves so many are kept. */
export const AUTOMATIC_VERSIONS = 20;
/** So many a person can name. */
export const MOST_NAMED = 200;
/** All versions of one document have at most so many characters together: a document is written whole now and then. */
const MOST_CHARACTERS = 40_000_000;

/** With one more version, or one put back that was deleted; the oldest automatic ones beyond those that are kept go. */
export function withVersion({ last, list }: Versions, version: Version): Versions {
  const all = [...list.filter(({ number }) => number !== version.number), version].sort((a, b) => a.number - b.number);
  const automatic = all.filter(({ kept }) => kept === 'automatic');
  const going = new Set(automatic.slice(0, Math.max(0, automatic.length - AUTOMATIC_VERSIONS)).map(({ number }) => number));
  return { last: Math.max(last, version.number), list: all.filter(({ number }) => !going.has(number)) };
}

/** With another name; whoever names an automatic version wants to keep it. */
export const withVersionName = ({ last, list }: Versions, number: number, name: string): Versions => ({
  last,
  list: list.map((version) => (version.number === number ? { ...version, name, kept: 'named' } : version)),
});

export const withoutVersion = ({ last, list }: Versions, number: number): Versions => ({
  last,
  list: list.filter((version) => version.number !== number),
});

/** Why no other version can be kept, in a sentence; `null` where it can. It is asked before, never of what is kept already. */
export function whyNoMore({ list }: Versions, file: string, kept: Version['kept']): string | null {
  if (kept === 'named' && list.filter((version) => version.kept === 'named').length >= MOST_NAMED)
    return `A sequence keeps ${MOST_NAMED} named versions at most. Delete one that is not needed any more.`;
  const characters = list.reduce((sum, version) => sum + version.file.length, file.length);
  return characters > MOST_CHARACTERS
    ? 'The versions of this sequence take too much room. Delete some that are not needed any more.'
    : null;
}
