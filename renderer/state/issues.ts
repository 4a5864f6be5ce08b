import { useMemo } from 'react';
import { check } from '../../shared/check/check.ts';
import type { Issue } from '../../shared/check/issue.ts';
import { libraryFor } from './library.ts';
import { useDesign, useLibrary, useStores } from './stores.tsx';

/** The issues of the open design, live: errors first, then in flow order. */
export function useIssues(): readonly Issue[] {
  const { catalog } = useStores();
  const design = useDesign((state) => state.document?.history.present ?? null);
  const entries = useLibrary((state) => state.entries);
  return useMemo(
    () => (design === null ? [] : check(design, { catalog, library: libraryFor(entries), profile: 'dynamics-365' })),
    [design, catalog, entries],
  );
}
