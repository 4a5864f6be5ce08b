import { useMemo } from 'react';
import { checkerFor } from '../../state/issues.ts';
import { placeOf } from '../../state/library.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import type { LibraryScreenState } from './libraryState.ts';
import { type LibraryRow, rowOf } from './rows.ts';
import { whereUsed } from './whereUsed.ts';

/** All sequences in one place of the library, with what `check` says of them. What lies in the bin is not judged. */
export function useLibraryRows(place: LibraryScreenState['place']): readonly LibraryRow[] {
  const catalog = useCatalog();
  const entries = useLibrary((state) => state.entries);
  return useMemo(() => {
    const issuesOf = place === 'bin' ? () => [] : checkerFor(catalog, entries);
    const users = whereUsed(entries);
    return [...entries.values()]
      .filter(({ shelf }) => placeOf(shelf) === place)
      .map((entry) => rowOf(entry, catalog, issuesOf(entry.design), users.get(entry.design.id)?.length ?? 0));
  }, [catalog, entries, place]);
}
