import { useMemo } from 'react';
import type { Design } from '../../shared/model/design.ts';
import type { World } from '../../shared/scenarios/runAll.ts';
import { libraryFor } from './library.ts';
import { type Stores, useCatalog, useLibrary } from './stores.tsx';

/** What the scenarios of the open design run in; `null` while none is open. */
export function worldOf({ design, catalog, library }: Stores): World | null {
  const { document } = design.getState();
  if (document === null) return null;
  return { design: document.history.present, catalog: catalog.getState().catalog, library: libraryFor(library.getState().entries) };
}

/** The same, live, for a design that is on the screen. */
export function useWorld(design: Design): World {
  const catalog = useCatalog();
  const entries = useLibrary((state) => state.entries);
  return useMemo(() => ({ design, catalog, library: libraryFor(entries) }), [design, catalog, entries]);
}
