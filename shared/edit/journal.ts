import { z } from 'zod';
import type { Design } from '../model/design.ts';
import { Instant } from '../model/instant.ts';
import { assertNever, ok, type Result } from '../result.ts';
import { Edit } from './edit.ts';
import { commit, type Finished, type History, jump, newHistory, redo, undo } from './history.ts';
import type { EditRefusal } from './refusal.ts';

/**
 * One line of a document's journal: what was done to it, and when. Replaying the lines from the base gives the design and its undo
 * history, so undo survives a restart. Order is by sequence number, never by `at`: a changed clock changes nothing.
 */
export const JournalRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), at: Instant, edit: Edit, merge: z.string().max(200).nullable() }),
  z.strictObject({ kind: z.literal('undo'), at: Instant }),
  z.strictObject({ kind: z.literal('redo'), at: Instant }),
  /** To another place of the history: so many of its edits are made, the others can be redone. */
  z.strictObject({ kind: z.literal('jump'), at: Instant, to: z.int().min(0) }),
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

/** A document that begins with a design. One that comes finished, as from a file, counts as finished when it came. */
export function newDocument(design: Design, at: Instant, finished: Finished | null = null): Document {
  const asItCame = design.status === 'finished' ? { design, at } : null;
  return { history: newHistory(design, finished ?? asItCame), deleted: false, changedAt: at };
}

/** The document after one more record. Deleting and restoring are not changes of the design and leave `changedAt` alone. */
export function applyRecord(document: Document, record: JournalRecord): Result<Document, EditRefusal> {
  switch (record.kind) {
    case 'edit': {
      const committed = commit(document.history, record.edit, record.merge, record.at);
      return committed.ok ? ok({ ...document, history: committed.value, changedAt: record.at }) : committed;
    }
    case 'undo':
      return ok({ ...document, history: undo(document.history), changedAt: record.at });
    case 'redo':
      return ok({ ...document, history: redo(document.history), changedAt: record.at });
    case 'jump': {
      const jumped = jump(document.history, record.to);
      return jumped.ok ? ok({ ...document, history: jumped.value, changedAt: record.at }) : jumped;
    }
    case 'delete':
      return ok({ ...document, deleted: true });
    case 'restore':
      return ok({ ...document, deleted: false });
    default:
      return assertNever(record);
  }
}

/** What is left of a long journal: replaying the records on the base gives the document. */
export interface Compacted {
  readonly base: Design;
  /** The finished version that is older than the base's next record. */
  readonly finished: Finished | null;
  readonly records: readonly JournalRecord[];
}

/**
 * The shortest base and records that replay to the same document: merged edits become one, what was undone and can be redone is kept. A
 * long journal is rewritten with this.
 */
export function compact(document: Document): Compacted {
  const { past, present, future, finished } = document.history;
  const entries = [...past, ...future];
  const records: JournalRecord[] = entries.map(({ edit, at, merge }) => ({ kind: 'edit', at, edit, merge }));
  // It also tells when the document was last changed, which may have been by an undo.
  if (entries.length > 0) records.push({ kind: 'jump', at: document.changedAt, to: past.length });
  if (document.deleted) records.push({ kind: 'delete', at: document.changedAt });
  return { base: entries[0]?.before ?? present, finished, records };
}
