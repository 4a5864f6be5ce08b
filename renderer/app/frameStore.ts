import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '../../shared/check/issue.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId, StepId } from '../../shared/model/ids.ts';
import type { MirrorState } from '../storage/mirror.ts';
import type { Lost } from '../storage/storage.ts';
import type { OpenBackup } from './backups/contents.ts';
import type { VerifiedFile } from './exports/verify.ts';
import type { DoneImport } from './imports/apply.ts';
import type { Reading } from './imports/reading.ts';
import type { ImportReport } from './imports/report.ts';
import { firstLibrary, type LibraryScreenState } from './library/libraryState.ts';
import type { OpenTab } from './tabs.ts';

/** The dialog over the window; at most one at a time. */
export type OpenDialog =
  | { readonly kind: 'newBlank' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'saveVersion' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'extract'; readonly step: StepId }
  | { readonly kind: 'makeHappen'; readonly step: StepId }
  | { readonly kind: 'cover' }
  /** `design` is the one that is meant; without one, or with `bundle`, only a bundle is offered. */
  | { readonly kind: 'export'; readonly design: Design | null; readonly bundle: boolean }
  /** A file was written and reads back the same. */
  | { readonly kind: 'exported'; readonly file: VerifiedFile; readonly names: readonly string[] }
  | { readonly kind: 'whereUsed'; readonly design: Design }
  | { readonly kind: 'tags'; readonly designs: readonly Design[] }
  /** Asks before designs are deleted for ever: no undo reaches that. */
  | { readonly kind: 'erase'; readonly designs: readonly Design[] }
  /** The window is to close, and the last changes are nowhere but on the screen. */
  | { readonly kind: 'closeUnsaved' }
  /** All backups; `brought` is one that was opened by hand. */
  | { readonly kind: 'backups'; readonly brought: OpenBackup | null }
  /** Files were read, and the person decides what becomes of what is in them. */
  | { readonly kind: 'importReview'; readonly reading: Reading }
  | { readonly kind: 'imported'; readonly report: ImportReport }
  /** Exercises, results or personas of which some were refused, a sentence each. */
  | { readonly kind: 'notOpened'; readonly taken: readonly string[]; readonly refused: readonly string[] }
  /** What was asked for needs a design without errors, and this one has some. */
  | { readonly kind: 'refused'; readonly wish: 'export' | 'finish'; readonly design: Design; readonly errors: readonly Issue[] };

/** What only the frame around the screens knows. Nothing of it is saved. */
export interface FrameState {
  readonly dialog: OpenDialog | null;
  /** The row of the library that the person is on: what duplicate, export and delete mean there. */
  readonly row: DesignId | null;
  readonly library: LibraryScreenState;
  /** Deleted since the start, last first: what undo brings back in the library. */
  readonly deleted: readonly DesignId[];
  /** The last import, until it is taken back or something is deleted: what undo takes back in the library. */
  readonly lastImport: DoneImport | null;
  /** The designs that are open, as their tabs stand. */
  readonly tabs: readonly OpenTab[];
  /** Actions that were run from the palette, the last first. */
  readonly recent: readonly string[];
  /** What storage had to mend at the start, until it was read. */
  readonly startNotices: readonly string[];
  /** How the folder with a file of each sequence stands; `null` where there is none. */
  readonly mirror: MirrorState | null;
  /** Why the last file could not be written there; `null` where all could. */
  readonly mirrorFailure: string | null;
  /** The sequences are gone and there are backups: the person is asked from what to go on. `null` otherwise. */
  readonly lost: Lost | null;
  /** Why the last backup could not be made; `null` where it could. */
  readonly backupFailure: string | null;
  /** What kept the studio from opening; the window shows it. */
  readonly failure: { readonly error: unknown } | null;
  readonly openDialog: (dialog: OpenDialog | null) => void;
  readonly setLibrary: (change: Partial<LibraryScreenState>) => void;
  readonly setRow: (row: DesignId | null) => void;
  readonly setDeleted: (deleted: readonly DesignId[]) => void;
  readonly setLastImport: (lastImport: DoneImport | null) => void;
  readonly setTabs: (tabs: readonly OpenTab[]) => void;
  readonly setRecent: (recent: readonly string[]) => void;
  readonly setStartNotices: (notices: readonly string[]) => void;
  readonly setMirror: (mirror: MirrorState | null, failure: string | null) => void;
  readonly setLost: (lost: Lost | null) => void;
  readonly setBackupFailure: (failure: string | null) => void;
  readonly fail: (error: unknown) => void;
}

export type FrameStore = StoreApi<FrameState>;

export const createFrameStore = (): FrameStore =>
  createStore<FrameState>((set, get) => ({
    dialog: null,
    row: null,
    library: firstLibrary,
    deleted: [],
    lastImport: null,
    tabs: [],
    recent: [],
    startNotices: [],
    mirror: null,
    mirrorFailure: null,
    lost: null,
    backupFailure: null,
    failure: null,
    openDialog: (dialog) => set({ dialog }),
    setLibrary: (change) => set({ library: { ...get().library, ...change } }),
    setRow: (row) => set({ row }),
    setDeleted: (deleted) => set({ deleted, lastImport: null }),
    setLastImport: (lastImport) => set({ lastImport }),
    setTabs: (tabs) => set({ tabs }),
    setRecent: (recent) => set({ recent }),
    setStartNotices: (startNotices) => set({ startNotices }),
    setMirror: (mirror, mirrorFailure) => set({ mirror, mirrorFailure }),
    setLost: (lost) => set({ lost }),
    setBackupFailure: (backupFailure) => set({ backupFailure }),
    fail: (error) => set({ failure: { error } }),
  }));
