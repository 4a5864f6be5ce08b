import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/edit/edit.ts';
import { applyRecord, type Document, type JournalRecord } from '../../shared/edit/journal.ts';
import { type Version, whyNoMore } from '../../shared/edit/versions.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { automaticNames, isKept, nextVersion } from './versions.ts';

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
  /** Keeps the present design as a version. Answers why that cannot be done; an automatic one that would say nothing new is not made. */
  readonly keepVersion: (name: string, kept?: Version['kept']) => string | null;
  readonly nameVersion: (number: number, name: string) => void;
  readonly dropVersion: (number: number) => void;
  /** Brings back a version that was deleted. */
  readonly putVersion: (version: Version) => void;
}

export type DesignStore = StoreApi<DesignState>;

export function createDesignStore({ now, onRecord }: DesignStorePorts): DesignStore {
  return createStore<DesignState>((set, get) => {
    /** The documents in which something was changed since the window came. */
    const changed = new Set<DesignId>();

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

    const keepVersion: DesignState['keepVersion'] = (name, kept = 'named') => {
      const { document } = get();
      if (document === null) return null;
      const version = nextVersion(document, name, kept, now());
      if (kept === 'automatic' && isKept(document, version)) return null;
      const refusal = whyNoMore(document.versions, version.file, kept);
      if (refusal === null) record({ kind: 'keepVersion', at: version.at, version });
      return refusal;
    };

    /** Records a change of the design. The first one of a session leaves what was there before it as a version, if anything was done by then. */
    const change = (entry: JournalRecord): boolean => {
      const { document } = get();
      if (document === null) return false;
      const { id } = document.history.present;
      const { past, future } = document.history;
      const isFirst = !changed.has(id) && applyRecord(document, entry).ok;
      if (isFirst) changed.add(id);
      if (isFirst && past.length + future.length > 0) keepVersion(automaticNames.session, 'automatic');
      return record(entry);
    };

    return {
      document: null,
      refusal: null,
      open: (document) => set({ document, refusal: null }),
      close: () => set({ document: null, refusal: null }),
      dispatch: (edit, merge) => {
        const made = change({ kind: 'edit', at: now(), edit, merge: merge ?? null });
        if (made && edit.kind === 'setStatus' && edit.status === 'finished') keepVersion(automaticNames.finished, 'automatic');
        return made;
      },
      undo: () => {
        if ((get().document?.history.past.length ?? 0) > 0) change({ kind: 'undo', at: now() });
      },
      redo: () => {
        if ((get().document?.history.future.length ?? 0) > 0) change({ kind: 'redo', at: now() });
      },
      jump: (made) => {
        if (get().document?.history.past.length !== made) change({ kind: 'jump', at: now(), to: made });
      },
      keepVersion,
      nameVersion: (number, name) => void record({ kind: 'nameVersion', at: now(), number, name }),
      dropVersion: (number) => void record({ kind: 'dropVersion', at: now(), number }),
      putVersion: (version) => void record({ kind: 'keepVersion', at: now(), version }),
    };
  });
}
