import { useMemo } from 'react';
import { check } from '../../../shared/check/check.ts';
import { libraryFor } from '../../state/library.ts';
import { useLibrary, useStores } from '../../state/stores.tsx';
import { type LibraryRow, rowOf } from './rows.ts';

/** All sequences that are not deleted, with what `check` says of them. */
export function useLibraryRows(): readonly LibraryRow[] {
  const { catalog } = useStores();
  const entries = useLibrary((state) => state.entries);
  return useMemo(() => {
    const world = { catalog, library: libraryFor(entries), profile: 'dynamics-365' } as const;
    return [...entries.values()].filter(({ deleted }) => !deleted).map((entry) => rowOf(entry, catalog, check(entry.design, world)));
  }, [catalog, entries]);
}
