import type { VaultDocument, VaultRecord } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';

/** A document as both copies hold it: a base text and the journal records since. */
export type StoredDocument = VaultDocument;
export type StoredRecord = VaultRecord;

/**
 * One of the two places where documents are kept (`house.md`, decision 6): IndexedDB, and the vault of the host. Both answer the same
 * questions, so that either can heal the other. A failure is a sentence for the person.
 */
export interface Copy {
  /** What the person knows it as: "the database", "the vault". */
  readonly name: string;
  readonly load: () => Promise<Result<{ readonly documents: readonly StoredDocument[]; readonly notices: readonly string[] }, string>>;
  /** Answers when the records are on disk. */
  readonly append: (id: string, records: readonly StoredRecord[]) => Promise<Result<null, string>>;
  /** Writes a document anew, whole or not at all. */
  readonly replace: (document: StoredDocument) => Promise<Result<null, string>>;
  /** Takes a document away for ever. */
  readonly remove: (id: string) => Promise<Result<null, string>>;
}

export const lastSeq = (document: StoredDocument): number => document.records.at(-1)?.seq ?? document.baseSeq;
