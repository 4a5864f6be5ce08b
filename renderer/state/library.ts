import type { Shelf } from '../../shared/edit/shelf.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { LibraryEntry } from './libraryStore.ts';

/** Where a document is looked for. One in the bin is nowhere else; a template is no sequence that records run through. */
export type Place = 'list' | 'archive' | 'templates' | 'bin';

export const placeOf = ({ deletedAt, template, archived }: Shelf): Place =>
  deletedAt !== null ? 'bin' : template ? 'templates' : archived ? 'archive' : 'list';

/** Whether a document is a sequence of this library: in its list or archived. */
const isSequence = (shelf: Shelf): boolean => ['list', 'archive'].includes(placeOf(shelf));

/** The designs that the others may lead to: all that are neither deleted nor templates. */
export const libraryFor = (entries: ReadonlyMap<DesignId, LibraryEntry>): ReadonlyMap<DesignId, Design> =>
  new Map([...entries.values()].filter(({ shelf }) => isSequence(shelf)).map(({ design }) => [design.id, design]));
