import { z } from 'zod';
import type { Design } from '../model/design.ts';
import { Instant } from '../model/instant.ts';
import { assertNever, ok, type Result } from '../result.ts';
import { Edit } from './edit.ts';
import { commit, type History, newHistory, redo, undo } from './history.ts';
import type { EditRefusal } from './refusal.ts';
import { Mark, marksOn, openShelf, type Shelf } from './shelf.ts';

/**
 * One line of a document's journal: what was done to it, and when. Replaying the lines from the base gives the design and its undo
 * history, so undo survives a restart. Order is by sequence number, never by `at`: a changed clock changes nothing.
 */
export const JournalRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), at: Instant, edit: Edit, merge: z.string().max(200).nullable() }),
  z.strictObject({ kind: z.literal('undo'), at: Instant }),
  z.strictObject({ kind: z.literal('redo'), at: Instant }),
  /** Moved to the bin, and put back: the document itself is kept. */
  z.strictObject({ kind: z.literal('delete'), at: Instant }),
  z.strictObject({ kind: z.literal('restore'), at: Instant }),
  z.strictObject({ kind: z.literal('mark'), at: Instant, mark: Mark, on: z.boolean() }),
]);
export type JournalRecord = z.infer<typeof JournalRecord>;

/** A design with everything that the library knows of it. */
export interface Document {
  readonly history: History;
  readonly shelf: Shelf;
  readonly changedAt: Instant;
}

export const newDocument = (design: Design, at: Instant): Document => ({ history: newHistory(design), shelf: openShelf, changedAt: at });

/** The document after one more record. What only moves it in the library is no change of the design and leaves `changedAt` alone. */
export function applyRecord(document: Document, record: JournalRecord): Result<Document, EditRefusal> {
  switch (record.kind) {
    case 'edit': {
      const committed = commit(document.history, record.edit, record.merge);
      return committed.ok ? ok({ ...document, history: committed.value, changedAt: record.at }) : committed;
    }
    case 'undo':
      return ok({ ...document, history: undo(document.history), changedAt: record.at });
    case 'redo':
      return ok({ ...document, history: redo(document.history), changedAt: record.at });
    case 'delete':
      return ok({ ...document, shelf: { ...document.shelf, deletedAt: record.at } });
    case 'restore':
      return ok({ ...document, shelf: { ...document.shelf, deletedAt: null } });
    case 'mark':
      return ok({ ...document, shelf: { ...document.shelf, [record.mark]: record.on } });
    default:
      return assertNever(record);
  }
}

/**
 * The shortest base and records that replay to the same document: merged edits become one, what was undone and can be redone is kept. A
 * long journal is rewritten with this.
 */
export function compact(document: Document): { readonly base: Design; readonly records: readonly JournalRecord[] } {
  const { past, present, future } = document.history;
  const at = document.changedAt;
  const entries = [...past, ...future];
  const records: JournalRecord[] = [
    ...entries.map(({ edit, merge }): JournalRecord => ({ kind: 'edit', at, edit, merge })),
    ...future.map((): JournalRecord => ({ kind: 'undo', at })),
  ];
  for (const mark of marksOn(document.shelf)) records.push({ kind: 'mark', at, mark, on: true });
  if (document.shelf.deletedAt !== null) records.push({ kind: 'delete', at: document.shelf.deletedAt });
  return { base: entries[0]?.before ?? present, records };
}
