import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { KEPT_DAYS, keptUntil } from '../state/bin.ts';
import type { LibraryEntry } from '../state/libraryStore.ts';

/** What has been in the bin for longer than it is kept. */
export const overdueIn = (entries: ReadonlyMap<DesignId, LibraryEntry>, now: Instant): readonly Design[] =>
  [...entries.values()].filter(({ shelf }) => shelf.deletedAt !== null && keptUntil(shelf.deletedAt) <= now).map(({ design }) => design);

/** What the person is told of it. */
export function purgedInWords(designs: readonly Design[]): readonly string[] {
  if (designs.length === 0) return [];
  const names = designs.map(({ name }) => `"${name}"`).join(', ');
  return [`Deleted for ever, after more than ${KEPT_DAYS} days in the bin: ${names}.`];
}
