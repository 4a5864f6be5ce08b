import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shelf } from '../../shared/edit/shelf.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { firstView, type LibraryView } from './libraryView.ts';

/** A design as the library knows it. Those in the bin are kept, so that deleting can be undone. */
export interface LibraryEntry {
  readonly design: Design;
  readonly changedAt: Instant;
  /** Where it stands: in the list, archived, in the bin, a template of the person's own. */
  readonly shelf: Shelf;
}

/** Every design on this machine, by id. Storage fills it and keeps it in step; screens only read it. */
export interface LibraryState {
  /** `false` until the two copies were read and compared: nothing may be shown or written before. */
  readonly loaded: boolean;
  readonly entries: ReadonlyMap<DesignId, LibraryEntry>;
  /** How the person looks at it; storage keeps it over restarts. */
  readonly view: LibraryView;
  readonly fill: (entries: readonly LibraryEntry[]) => void;
  readonly put: (entry: LibraryEntry) => void;
  /** Deleted for ever. */
  readonly drop: (id: DesignId) => void;
  readonly look: (change: Partial<LibraryView>) => void;
}

export type LibraryStore = StoreApi<LibraryState>;

export const createLibraryStore = (): LibraryStore =>
  createStore<LibraryState>((set, get) => ({
    loaded: false,
    entries: new Map(),
    view: firstView,
    fill: (entries) => set({ loaded: true, entries: new Map(entries.map((entry) => [entry.design.id, entry])) }),
    put: (entry) => set({ entries: new Map(get().entries).set(entry.design.id, entry) }),
    drop: (id) => set({ entries: new Map([...get().entries].filter(([other]) => other !== id)) }),
    look: (change) => set({ view: { ...get().view, ...change } }),
  }));
