import { useMemo } from 'react';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Names } from '../../shared/model/describe.ts';
import { DesignId } from '../../shared/model/ids.ts';
import type { LibraryEntry } from './libraryStore.ts';
import { useDesign, useLibrary, useStores } from './stores.tsx';

/** Names for putting steps of a design of the library into words. */
export const namesFor = (catalog: Catalog, entries: ReadonlyMap<DesignId, LibraryEntry>, recordType: string): Names => ({
  catalog,
  recordType,
  designName: (id) => {
    const parsed = DesignId.safeParse(id);
    return parsed.success ? entries.get(parsed.data)?.design.name : undefined;
  },
});

/** Names for putting steps of the open design into words. */
export function useNames(): Names {
  const { catalog } = useStores();
  const recordType = useDesign((state) => state.document?.history.present.recordType ?? '');
  const entries = useLibrary((state) => state.entries);
  return useMemo(() => namesFor(catalog, entries, recordType), [catalog, recordType, entries]);
}
