import { z } from 'zod';
import type { Instant } from '../model/instant.ts';

/** What a person can mark a document as, beside the design itself. */
export const Mark = z.enum(['archived', 'pinned', 'template']);
export type Mark = z.infer<typeof Mark>;

/**
 * Where a document stands in the library. None of it is part of the design: it is in no file, no export and no undo history, but it is
 * kept in the journal like every change, so both copies have it.
 */
export interface Shelf extends Readonly<Record<Mark, boolean>> {
  /** When it was moved to the bin; `null` outside of it. */
  readonly deletedAt: Instant | null;
}

/** Where a new document stands: in the list, with no mark. */
export const openShelf: Shelf = { deletedAt: null, archived: false, pinned: false, template: false };

/** The marks that are set, in a fixed order. */
export const marksOn = (shelf: Shelf): readonly Mark[] => Mark.options.filter((mark) => shelf[mark]);
