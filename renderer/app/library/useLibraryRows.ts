import { useMemo } from 'react';
import { checkerFor } from '../../state/issues.ts';
import { placeOf } from '../../state/library.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { type LibraryRow, rowOf } from './rows.ts';

/** All sequences that are not deleted, with what `check` says of them. */
export function useLibraryRows(): readonly LibraryRow[] {
  const catalog = useCatalog();
  const entries = useLibrary((state) => state.entries);
  return useMemo(() => {
    const issuesOf = checkerFor(catalog, entries);
    return [...entries.values()]
      .filter(({ shelf }) => placeOf(shelf) === 'list')
      .map((entry) => rowOf(entry, catalog, issuesOf(entry.design)));
  }, [catalog, entries]);
}
