import { z } from 'zod';
import type { Design } from '../model/design.ts';
import { Instant } from '../model/instant.ts';
import { assertNever, ok, type Result } from '../result.ts';
import { Edit } from './edit.ts';
import { commit, type Finished, type History, jump, newHistory, redo, undo } from './history.ts';
import type { EditRefusal } from './refusal.ts';
import { Mark, marksOn, openShelf, type Shelf } from './shelf.ts';
import { noVersions, Version, type Versions, withoutVersion, withVersion, withVersionName } from './versions.ts';

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
  /** Moved to the bin, and put back: the document itself is kept. */
  z.strictObject({ kind: z.literal('delete'), at: Instant }),
  z.strictObject({ kind: z.literal('restore'), at: Instant }),
  z.strictObject({ kind: z.literal('mark'), at: Instant, mark: Mark, on: z.boolean() }),
  /** A version is kept, named otherwise, or deleted; none of it changes the design. */
  z.strictObject({ kind: z.literal('keepVersion'), at: Instant, version: Version }),
  z.strictObject({ kind: z.literal('nameVersion'), at: Instant, number: Version.shape.number, name: Version.shape.name }),
  z.strictObject({ kind: z.literal('dropVersion'), at: Instant, number: Version.shape.number }),
]);
export type JournalRecord = z.infer<typeof JournalRecord>;

/** A design with everything that the library knows of it. */
export interface Document {
  readonly history: History;
  readonly shelf: Shelf;
  readonly versions: Versions;
  readonly changedAt: Instant;
}

/** A document that begins with a design. One that comes finished, as from a file, counts as finished when it came. */
export function newDocument(design: Design, at: Instant, finished: Finished | null = null): Document {
  const asItCame = design.status === 'finished' ? { design, at } : null;
  return { history: newHistory(design, finished ?? asItCame), shelf: openShelf, versions: noVersions, changedAt: at };
}

/** The document after one more record. What only moves it in the library is no change of the design and leaves `changedAt` alone. */
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
      return ok({ ...document, shelf: { ...document.shelf, deletedAt: record.at } });
    case 'restore':
      return ok({ ...document, shelf: { ...document.shelf, deletedAt: null } });
    case 'mark':
      return ok({ ...document, shelf: { ...document.shelf, [record.mark]: record.on } });
    case 'keepVersion':
      return ok({ ...document, versions: withVersion(document.versions, record.version) });
    case 'nameVersion':
      return ok({ ...document, versions: withVersionName(document.versions, record.number, record.name) });
    case 'dropVersion':
      return ok({ ...document, versions: withoutVersion(document.versions, record.number) });
    default:
      return assertNever(record);
  }
}

/** What is left of a long journal: replaying the records on the base gives the document. */
export interface Compacted {
  readonly base: Design;
  /** The finished version that is older than the base's next record. */
  readonly finished: Finished | null;
  /** All of them: the records keep none. */
  readonly versions: Versions;
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
  for (const mark of marksOn(document.shelf)) records.push({ kind: 'mark', at: document.changedAt, mark, on: true });
  if (document.shelf.deletedAt !== null) records.push({ kind: 'delete', at: document.shelf.deletedAt });
  return { base: entries[0]?.before ?? present, finished, versions: document.versions, records };
}
