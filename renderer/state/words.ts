import { useMemo } from 'react';
import type { Names } from '../../shared/model/describe.ts';
import { DesignId } from '../../shared/model/ids.ts';
import { useCatalog, useDesign, useLibrary } from './stores.tsx';

/** Names for putting steps of the open design into words. */
export function useNames(): Names {
  const catalog = useCatalog();
  const recordType = useDesign((state) => state.document?.history.present.recordType ?? '');
  const entries = useLibrary((state) => state.entries);
  return useMemo(
    () => ({
      catalog,
      recordType,
      designName: (id) => {
        const parsed = DesignId.safeParse(id);
        return parsed.success ? entries.get(parsed.data)?.design.name : undefined;
      },
    }),
    [catalog, recordType, entries],
  );
}
