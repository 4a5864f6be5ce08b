import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/edit/edit.ts';
import { applyRecord, type Document, type JournalRecord } from '../../shared/edit/journal.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';

/** The world outside the window, as the stores need it: handed in by the composition root. */
export interface DesignStorePorts {
  readonly now: () => Instant;
  /** Told each accepted record at once, in order; storage writes it down. */
  readonly onRecord: (id: DesignId, record: JournalRecord) => void;
}

export interface DesignState {
  /** The document on the screen; `null` in the library. */
  readonly document: Document | null;
  /** Why the last edit was not made; gone with the next one that is. */
  readonly refusal: string | null;
  readonly open: (document: Document) => void;
  readonly close: () => void;
  /**
   * The only door to a change of the open design. Edits in a row with the same `merge` key become one entry of the history. Answers
   * whether the edit was made; if not, `refusal` says why and nothing changed.
   */
  readonly dispatch: (edit: Edit, merge?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To another place of the history, where `made` of its edits are made; the others can be redone. Nothing is recorded for the present one. */
  readonly jump: (made: number) => void;
}

export type DesignStore = StoreApi<DesignState>;

export function createDesignStore({ now, onRecord }: DesignStorePorts): DesignStore {
  return createStore<DesignState>((set, get) => {
    const record = (entry: JournalRecord): boolean => {
      const { document } = get();
      if (document === null) return false;
      const applied = applyRecord(document, entry);
      if (!applied.ok) {
        set({ refusal: applied.error.reason });
        return false;
      }
      set({ document: applied.value, refusal: null });
      onRecord(document.history.present.id, entry);
      return true;
    };

    return {
      document: null,
      refusal: null,
      open: (document) => set({ document, refusal: null }),
      close: () => set({ document: null, refusal: null }),
      dispatch: (edit, merge) => record({ kind: 'edit', at: now(), edit, merge: merge ?? null }),
      undo: () => {
        if ((get().document?.history.past.length ?? 0) > 0) record({ kind: 'undo', at: now() });
      },
      redo: () => {
        if ((get().document?.history.future.length ?? 0) > 0) record({ kind: 'redo', at: now() });
      },
      jump: (made) => {
        if (get().document?.history.past.length !== made) record({ kind: 'jump', at: now(), to: made });
      },
    };
  });
}
