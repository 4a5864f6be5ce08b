import { createStore, type StoreApi } from 'zustand/vanilla';
import { catalogMisfit } from '../../shared/file/catalogFile.ts';
import type { Catalog } from '../../shared/model/catalog.ts';

/** One change of the catalog: what it was called, and the catalog before it (in the past) or after it (in the future). */
interface CatalogChange {
  readonly label: string;
  readonly catalog: Catalog;
}

/** How many changes of the catalog undo can take back. */
const CATALOG_HISTORY_LIMIT = 100;

/** What the organisation offers, and how it got there in this session. Storage keeps the catalog itself. */
export interface CatalogState {
  readonly catalog: Catalog;
  readonly past: readonly CatalogChange[];
  readonly future: readonly CatalogChange[];
  /** Why the catalog cannot be changed, such as a stored one that this version cannot read; `null` where it can. */
  readonly locked: string | null;
  /** Shows what storage has read. */
  readonly fill: (catalog: Catalog, locked: string | null) => void;
  /** The only door to a change of the catalog. Answers why it cannot be made, in words; `null` when it was made. */
  readonly change: (label: string, next: Catalog) => string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type CatalogStore = StoreApi<CatalogState>;

/** @param onChange Told each catalog that takes the place of another; storage writes it down. */
export const createCatalogStore = (first: Catalog, onChange: (catalog: Catalog) => void = () => undefined): CatalogStore =>
  createStore<CatalogState>((set, get) => {
    const show = (next: Pick<CatalogState, 'catalog' | 'past' | 'future'>): void => {
      set(next);
      onChange(next.catalog);
    };
    return {
      catalog: first,
      past: [],
      future: [],
      locked: null,
      fill: (catalog, locked) => set({ catalog, locked, past: [], future: [] }),
      change: (label, next) => {
        const { catalog, past, locked } = get();
        if (locked !== null) return locked;
        const misfit = catalogMisfit(next);
        if (misfit !== null) return `${misfit.place}: ${misfit.reason}`;
        show({ catalog: next, past: [...past, { label, catalog }].slice(-CATALOG_HISTORY_LIMIT), future: [] });
        return null;
      },
      undo: () => {
        const { catalog, past, future } = get();
        const last = past.at(-1);
        if (last !== undefined)
          show({ catalog: last.catalog, past: past.slice(0, -1), future: [{ label: last.label, catalog }, ...future] });
      },
      redo: () => {
        const { catalog, past, future } = get();
        const [next, ...rest] = future;
        if (next !== undefined) show({ catalog: next.catalog, past: [...past, { label: next.label, catalog }], future: rest });
      },
    };
  });
