import { useMemo } from 'react';
import { check } from '../../shared/check/check.ts';
import type { Issue } from '../../shared/check/issue.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import { libraryFor } from './library.ts';
import type { LibraryEntry } from './libraryStore.ts';
import { useCatalog, useDesign, useLibrary } from './stores.tsx';

/** How designs are judged in this window: for Dynamics 365, against the catalog and the rest of the library. Errors first, then in flow order. */
export function checkerFor(catalog: Catalog, entries: ReadonlyMap<DesignId, LibraryEntry>): (design: Design) => readonly Issue[] {
  const context = { catalog, library: libraryFor(entries), profile: 'dynamics-365' } as const;
  return (design) => check(design, context);
}

/** The issues of the open design, live. */
export function useIssues(): readonly Issue[] {
  const catalog = useCatalog();
  const design = useDesign((state) => state.document?.history.present ?? null);
  const entries = useLibrary((state) => state.entries);
  return useMemo(() => (design === null ? [] : checkerFor(catalog, entries)(design)), [design, catalog, entries]);
}
