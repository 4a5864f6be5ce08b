import type { DesignId } from '../../../shared/model/ids.ts';

/** What the library's screen shows now. Nothing of it outlives the window. */
export interface LibraryScreenState {
  readonly place: 'list' | 'archive' | 'bin';
  readonly search: string;
  /** The rows that are selected, for what is done to several at once. */
  readonly selected: readonly DesignId[];
  /** The row whose name is being typed. */
  readonly renaming: DesignId | null;
}

export const firstLibrary: LibraryScreenState = { place: 'list', search: '', selected: [], renaming: null };
