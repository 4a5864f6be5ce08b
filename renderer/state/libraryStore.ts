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
  /** What each design is called: another map only when a name is another one, so that not every key press puts all steps into words again. */
  readonly names: ReadonlyMap<DesignId, string>;
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
    names: new Map(),
    view: firstView,
    fill: (entries) =>
      set({
        loaded: true,
        entries: new Map(entries.map((entry) => [entry.design.id, entry])),
        names: new Map(entries.map(({ design }) => [design.id, design.name])),
      }),
    put: (entry) => {
      const { id, name } = entry.design;
      const { entries, names } = get();
      set({ entries: new Map(entries).set(id, entry), names: names.get(id) === name ? names : new Map(names).set(id, name) });
    },
    drop: (id) => set({ entries: without(get().entries, id), names: without(get().names, id) }),
    look: (change) => set({ view: { ...get().view, ...change } }),
  }));

const without = <T>(all: ReadonlyMap<DesignId, T>, id: DesignId): ReadonlyMap<DesignId, T> =>
  new Map([...all].filter(([other]) => other !== id));
