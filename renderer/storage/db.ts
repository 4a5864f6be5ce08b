import Dexie, { type EntityTable, type Table } from 'dexie';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Copy } from './copy.ts';

interface DocumentRow {
  readonly id: string;
  readonly baseSeq: number;
  readonly base: string;
}

interface RecordRow {
  readonly id: string;
  readonly seq: number;
  readonly text: string;
}

interface SettingRow {
  readonly key: string;
  readonly value: string;
}

/** `locked`: the data belongs to another window or a newer program, and nothing of it may be written by this one; `unusable`: the other copy still may. */
export interface Refusal {
  readonly kind: 'locked' | 'unusable';
  readonly message: string;
}

const newer: Refusal = {
  kind: 'locked',
  message: 'A newer version of Sequence Studio has used this data. You can look and export here; to change something, start that version.',
};
const elsewhere: Refusal = {
  kind: 'locked',
  message:
    'Another window has these sequences open. You can look and export here; to change something, close that window and load this one anew.',
};
const deleted: Refusal = { kind: 'unusable', message: 'Something outside has deleted it. Close the window and start again.' };
const blocked: Refusal = { kind: 'unusable', message: 'Another window of an older version holds it. Close that window, then start again.' };

/**
 * The database of the window. Its version counts tables only; what the texts contain is counted by `FILE_VERSION`. A version that was
 * released is never edited: a new table gets a new version.
 */
export class StudioDatabase extends Dexie {
  declare readonly documents: EntityTable<DocumentRow, 'id'>;
  declare readonly records: Table<RecordRow, [string, number]>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;

  /** Why this window may not use the database, as soon as that is known. */
  refusal: Refusal | null = null;

  constructor(name = 'sequence-studio') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ documents: 'id', records: '[id+seq], id', settings: 'key' });
    // Dexie opens a database of a newer program as if nothing were, and writes rows that miss what is new (`reliability.md` 0.6).
    this.on(
      'ready',
      () => {
        if (Math.floor(this.backendDB().version / 10) > this.verno) throw new Error(this.refuse(newer));
      },
      true,
    );
    this.on('versionchange', (event) => {
      this.refuse(event.newVersion === null ? deleted : newer);
      this.close();
      return false; // Dexie would open it again at the next write.
    });
    this.on('blocked', () => {
      this.refuse(blocked);
      this.close();
    });
  }

  /** Another window works on the data: this one only looks. */
  leaveToOther(): void {
    this.refuse(elsewhere);
  }

  private refuse(refusal: Refusal): string {
    this.refusal = refusal;
    return refusal.message;
  }
}

/** The copy that the window works on. */
export function databaseCopy(db: StudioDatabase): Copy {
  return {
    name: 'the database',
    load: () =>
      attempt(db, async () => {
        const [documents, records] = await db.transaction('r', db.documents, db.records, () =>
          Promise.all([db.documents.toArray(), db.records.orderBy('[id+seq]').toArray()]),
        );
        const recordsOf = groupById(records);
        return { documents: documents.map((row) => ({ ...row, records: recordsOf.get(row.id) ?? [] })), notices: [] };
      }),
    append: (id, records) =>
      attempt(db, async () => {
        await db.records.bulkPut(records.map(({ seq, text }) => ({ id, seq, text })));
        return null;
      }),
    replace: ({ id, baseSeq, base, records }) =>
      attempt(db, () =>
        db.transaction('rw', db.documents, db.records, async () => {
          await db.records.where('id').equals(id).delete();
          await db.documents.put({ id, baseSeq, base });
          await db.records.bulkPut(records.map(({ seq, text }) => ({ id, seq, text })));
          return null;
        }),
      ),
    remove: (id) =>
      attempt(db, () =>
        db.transaction('rw', db.documents, db.records, async () => {
          await db.records.where('id').equals(id).delete();
          await db.documents.delete(id);
          return null;
        }),
      ),
  };
}

function groupById(rows: readonly RecordRow[]): ReadonlyMap<string, readonly { readonly seq: number; readonly text: string }[]> {
  const groups = new Map<string, { readonly seq: number; readonly text: string }[]>();
  for (const { id, seq, text } of rows) {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [{ seq, text }]);
    else group.push({ seq, text });
  }
  return groups;
}

/** A database can fail at any time (full disk, a store that Chromium gave up): that is expected here and told. */
async function attempt<T>(db: StudioDatabase, work: () => PromiseLike<T>): Promise<Result<T, string>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(db.refusal?.message ?? inWords(error));
  }
}

/** Chromium words a full disk in several ways, one of them without the name of a quota (`reliability.md` 1.3). */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = `${error.name} ${error.message}`;
  if (/quota|no_space|full disk/i.test(words)) return 'The disk is full.';
  // Of a write that is given up half-way, the reason does not come through.
  return /abort/i.test(words) ? 'Its last write was given up, as happens on a full disk.' : error.message;
}
