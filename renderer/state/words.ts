import { useMemo } from 'react';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Names } from '../../shared/model/describe.ts';
import { DesignId } from '../../shared/model/ids.ts';
import { useCatalog, useDesign, useLibrary } from './stores.tsx';

/** Names for putting steps of any design into words; `called` has the names of the designs. */
export const namesFor = (catalog: Catalog, recordType: string, called: ReadonlyMap<DesignId, string>): Names => ({
  catalog,
  recordType,
  designName: (id) => {
    const parsed = DesignId.safeParse(id);
    return parsed.success ? called.get(parsed.data) : undefined;
  },
});

/** Names for putting steps of the open design into words. */
export function useNames(): Names {
  const catalog = useCatalog();
  const recordType = useDesign((state) => state.document?.history.present.recordType ?? '');
  const called = useLibrary((state) => state.names);
  return useMemo(() => namesFor(catalog, recordType, called), [catalog, recordType, called]);
}
