import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';

/** A design as the library knows it. Deleted ones are kept, so that deleting can be undone. */
export interface LibraryEntry {
  readonly design: Design;
  readonly changedAt: Instant;
  readonly deleted: boolean;
}

/** Every design on this machine, by id. Storage fills it and keeps it in step; screens only read it. */
export interface LibraryState {
  /** `false` until the two copies were read and compared: nothing may be shown or written before. */
  readonly loaded: boolean;
  readonly entries: ReadonlyMap<DesignId, LibraryEntry>;
  readonly fill: (entries: readonly LibraryEntry[]) => void;
  readonly put: (entry: LibraryEntry) => void;
}

export type LibraryStore = StoreApi<LibraryState>;

export const createLibraryStore = (): LibraryStore =>
  createStore<LibraryState>((set, get) => ({
    loaded: false,
    entries: new Map(),
    fill: (entries) => set({ loaded: true, entries: new Map(entries.map((entry) => [entry.design.id, entry])) }),
    put: (entry) => set({ entries: new Map(get().entries).set(entry.design.id, entry) }),
  }));
