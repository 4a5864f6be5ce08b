import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { LibraryEntry } from './libraryStore.ts';

/** The designs that the others may lead to: all that are not deleted. */
export const libraryFor = (entries: ReadonlyMap<DesignId, LibraryEntry>): ReadonlyMap<DesignId, Design> =>
  new Map([...entries.values()].filter((entry) => !entry.deleted).map(({ design }) => [design.id, design]));
