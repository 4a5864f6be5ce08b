import { z } from 'zod';
import type { Design } from '../model/design.ts';
import { Instant } from '../model/instant.ts';
import { assertNever, ok, type Result } from '../result.ts';
import { Edit } from './edit.ts';
import { commit, type History, newHistory, redo, undo } from './history.ts';
import type { EditRefusal } from './refusal.ts';

/**
 * One line of a document's journal: what was done to it, and when. Replaying the lines from the base gives the design and its undo
 * history, so undo survives a restart. Order is by sequence number, never by `at`: a changed clock changes nothing.
 */
export const JournalRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), at: Instant, edit: Edit, merge: z.string().max(200).nullable() }),
  z.strictObject({ kind: z.literal('undo'), at: Instant }),
  z.strictObject({ kind: z.literal('redo'), at: Instant }),
  /** Taken out of the library, and put back: the document itself is kept. */
  z.strictObject({ kind: z.literal('delete'), at: Instant }),
  z.strictObject({ kind: z.literal('restore'), at: Instant }),
]);
export type JournalRecord = z.infer<typeof JournalRecord>;

/** A design with everything that the library knows of it. */
export interface Document {
  readonly history: History;
  readonly deleted: boolean;
  readonly changedAt: Instant;
}

export const newDocument = (design: Design, at: Instant): Document => ({ history: newHistory(design), deleted: false, changedAt: at });

/** The document after one more record. Deleting and restoring are not changes of the design and leave `changedAt` alone. */
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
      return ok({ ...document, deleted: true });
    case 'restore':
      return ok({ ...document, deleted: false });
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
  if (document.deleted) records.push({ kind: 'delete', at });
  return { base: entries[0]?.before ?? present, records };
}
