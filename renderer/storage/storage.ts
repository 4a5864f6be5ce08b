import type { Bridge } from '../../shared/bridge.ts';
import { HISTORY_LIMIT } from '../../shared/edit/history.ts';
import { applyRecord, type Document, type JournalRecord, newDocument } from '../../shared/edit/journal.ts';
import type { Mark } from '../../shared/edit/shelf.ts';
import { readBackupName } from '../../shared/file/backup/rotation.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { LibraryEntry, LibraryStore } from '../state/libraryStore.ts';
import type { Settings } from '../state/settings.ts';
import type { ViewStore } from '../state/viewStore.ts';
import { overdueIn, purgedInWords } from './bin.ts';
import { lastSeq, type StoredDocument } from './copy.ts';
import { databaseCopy, StudioDatabase } from './db.ts';
import { encodeRecord, storedFrom } from './documentText.ts';
import { heal } from './heal.ts';
import { CATALOG_ID, findCatalog, storedCatalog } from './keptCatalog.ts';
import { createKeptPractice, type KeptPractice, practiceIds, type StartedPractice } from './keptPractice.ts';
import { keepLibraryView, readStartedBefore, writeStartedBefore } from './librarySettings.ts';
import { type Ledger, readLedger, writeLedger } from './mirrorLedger.ts';
import { savingAfter } from './savingState.ts';
import { type Look, readLook, readSettings, readTabs, writeLook, writeSettings, writeTabs } from './settings.ts';
import { vaultCopy } from './vaultCopy.ts';
import { createWriter } from './writer.ts';

export interface StoragePorts {
  readonly bridge: Bridge;
  readonly library: LibraryStore;
  readonly view: ViewStore;
  readonly now: () => Instant;
  /** What the library holds at the very first start. */
  readonly sample: () => Design;
  /** Whether this is the only window on the data. */
  readonly alone: () => Promise<boolean>;
  readonly database?: StudioDatabase;
}

/** Neither copy has a sequence, and there are backups: nothing goes on before the person has said from what. */
export interface Lost {
  /** The person has said: a backup was restored, or they start as if there was none. */
  readonly settle: (how: 'restored' | 'without') => Promise<void>;
}

/** What the start has found. */
export interface Started extends StartedPractice {
  /** `null` where the sequences are here, were deleted by the person, or never were. */
  readonly lost: Lost | null;
  /** What the person should know, a sentence each. */
  readonly notices: readonly string[];
  /** The organisation's catalog; `null` where none was ever kept, or none can be read. */
  readonly catalog: Catalog | null;
  /** Why the catalog that is kept may not be changed: this version cannot read it. `null` where it may. */
  readonly catalogLocked: string | null;
}

/** Everything that outlives the window. Changes come in as journal records; the library store is kept in step. */
export interface Storage {
  /**
   * Reads and compares the copies, heals what lags behind, fills the library. Nothing is written before this is done. Answers with what
   * the person should know, and shows the organisation's catalog where one is kept; fails with the reasons where no copy can be read, and then nothing is shown or written.
   */
  readonly start: () => Promise<Result<Started, string>>;
  readonly onRecord: (id: DesignId, record: JournalRecord) => void;
  /** Writes the organisation's catalog, after the start. */
  readonly keepCatalog: (catalog: Catalog) => void;
  /** Writes all personas, after the start. */
  readonly keepPersonas: KeptPractice['keepPersonas'];
  /** Writes the exercises of this studio and how far they have been worked, after the start. */
  readonly keepPractice: KeptPractice['keepPractice'];
  readonly create: (design: Design) => void;
  readonly openDocument: (id: DesignId) => Document | null;
  /** Moves a document to the bin. */
  readonly remove: (id: DesignId) => void;
  readonly restore: (id: DesignId) => void;
  readonly mark: (id: DesignId, mark: Mark, on: boolean) => void;
  /** Deletes a document for ever, from both copies: no undo reaches it. */
  readonly erase: (id: DesignId) => void;
  /** Why this window may write nothing: another one has the data, or a newer program. `null` where it may. */
  readonly locked: () => string | null;
  /** Answers when everything so far is on disk, or could not be written. */
  readonly flush: () => Promise<void>;
  /** What the mirror has written into a folder. */
  readonly readLedger: (folder: string) => Promise<Ledger>;
  readonly writeLedger: (folder: string, ledger: Ledger) => Promise<void>;
  readonly readLook: () => Promise<Look>;
  readonly writeLook: (look: Look) => Promise<void>;
  readonly readSettings: () => Promise<Settings>;
  /** Keeps the settings that are given and leaves the others. */
  readonly writeSettings: (changed: Partial<Settings>) => Promise<void>;
  /** The designs whose tabs were open, in their order; some may be gone. */
  readonly readTabs: () => Promise<readonly DesignId[]>;
  readonly writeTabs: (tabs: readonly DesignId[]) => Promise<void>;
}

/** How long to wait before another try after a failed write. */
const RETRY_MS = 3000;
/** A journal longer than this is rewritten at its shortest. */
const LONG_JOURNAL = 2 * HISTORY_LIMIT;

interface Kept {
  readonly document: Document;
  readonly stored: StoredDocument;
}

export function createStorage({ bridge, library, view, now, sample, alone, database }: StoragePorts): Storage {
  const db = database ?? new StudioDatabase();
  const copies = [databaseCopy(db), vaultCopy(bridge)];
  const kept = new Map<string, Kept>();
  /** The last numbers of what was erased: should its id come back, a copy that could not be told must not be the newer one. */
  const erased = new Map<string, number>();

  let catalogStored: StoredDocument | null = null;
  const practice = createKeptPractice(() => writer);

  const existing = (id: string): Kept => {
    const found = kept.get(id);
    if (found === undefined) throw new Error(`No document ${id}`);
    return found;
  };
  const locked = (): string | null => (db.refusal?.kind === 'locked' ? db.refusal.message : null);
  const writer = createWriter({
    copies,
    stored: (id) => (id === CATALOG_ID && catalogStored !== null ? catalogStored : (practice.stored(id) ?? existing(id).stored)),
    onSaving: (written) => view.getState().setSaving(savingAfter(view.getState().saving, written, now())),
    locked,
    later: (work) => setTimeout(work, RETRY_MS),
  });

  const keep = (document: Document, stored: StoredDocument): void => {
    kept.set(stored.id, { document, stored });
    library.getState().put(entryOf(document));
  };

  const onRecord = (id: DesignId, record: JournalRecord): void => {
    const { document, stored } = existing(id);
    const applied = applyRecord(document, record);
    if (!applied.ok) throw new Error(`A record that was accepted before is refused: ${applied.error.reason}`);
    if (stored.records.length >= LONG_JOURNAL) {
      keep(applied.value, storedFrom(applied.value, lastSeq(stored)));
      writer.replace(id);
    } else {
      const line = { seq: lastSeq(stored) + 1, text: encodeRecord(record) };
      keep(applied.value, { ...stored, records: [...stored.records, line] });
      writer.append(id, line);
    }
  };

  const create = (design: Design): void => {
    const document = newDocument(design, now());
    keep(document, storedFrom(document, erased.get(design.id) ?? 0));
    writer.replace(design.id);
  };

  const erase = (id: DesignId): void => {
    erased.set(id, lastSeq(existing(id).stored));
    kept.delete(id);
    library.getState().drop(id);
    writer.remove(id);
  };

  return {
    start: async () => {
      if (!(await alone())) db.leaveToOther();
      const loads = await Promise.all(copies.map((copy) => copy.load()));
      const unread = loads.flatMap((load, copy) => (load.ok ? [] : [`${copies[copy]?.name} could not be read: ${load.error}`]));
      const backups = await bridge.listBackups();
      const hasBackups = backups.ok && backups.value.some(({ name }) => readBackupName(name) !== null);
      if (unread.length === copies.length)
        return fail(
          [...unread, ...(hasBackups ? ['The backups in the folder "backups" of the data folder are untouched.'] : [])].join(' '),
        );
      const lock = locked();
      // A locked window mends nothing: it shows what it can read, as if that were all.
      const documents = loads.flatMap((load) => (load.ok ? [load.value.documents] : lock === null ? [[]] : []));
      const found = findCatalog(documents);
      if (found.kind === 'read') {
        catalogStored = found.stored;
        for (const copy of found.behind) writer.replace(CATALOG_ID, copy);
      }
      const practised = practice.start(documents);
      const { healed, notices } = heal(documents.map((copy) => copy.filter(({ id }) => id !== CATALOG_ID && !practiceIds.includes(id))));
      await keepLibraryView(db, library);
      const startedBefore = await readStartedBefore(db);
      const damage = loads.flatMap((load) => (load.ok ? load.value.notices : []));
      const troubled = unread.length + notices.length + damage.length > 0;
      const lost = lock === null && hasBackups && healed.length === 0 && (troubled || !startedBefore);
      if (!lost) await writeStartedBefore(db);
      for (const { document, stored } of healed) kept.set(stored.id, { document, stored });
      library.getState().fill(healed.map(({ document }) => entryOf(document)));
      if (lock === null) for (const { stored, behind } of healed) for (const copy of behind) writer.replace(stored.id, copy);
      const isFirst = lock === null && healed.length === 0 && notices.length === 0 && unread.length === 0 && !startedBefore;
      if (isFirst && !lost) create(sample());
      const settle: Lost['settle'] = async (how) => {
        await writeStartedBefore(db);
        if (isFirst && how === 'without') create(sample());
      };
      // A copy that could not be read may hold a restored document: then nothing goes for ever.
      const overdue = unread.length === 0 ? overdueIn(library.getState().entries, now()) : [];
      for (const { id } of overdue) erase(id);
      const mended = rebuilt(
        healed,
        copies.map((copy, index) => (loads[index]?.ok === true ? copy.name : null)),
      );
      const catalogLocked =
        found.kind === 'unreadable'
          ? `The catalog that is kept here cannot be read by this version and was left as it is (${found.reason}).`
          : null;
      const told = [
        ...(lock === null ? unread : [lock]),
        ...damage,
        ...notices,
        ...[catalogLocked, practised.personasLocked, practised.practiceLocked].filter((locked) => locked !== null),
        ...mended,
        ...purgedInWords(overdue),
      ];
      const others = { catalog: found.kind === 'read' ? found.value : null, catalogLocked, ...practised };
      return ok({ notices: told.map(capital), lost: lost ? { settle } : null, ...others });
    },
    onRecord,
    keepCatalog: (catalog) => {
      catalogStored = storedCatalog(catalog, catalogStored === null ? 0 : lastSeq(catalogStored));
      writer.replace(CATALOG_ID);
    },
    keepPersonas: practice.keepPersonas,
    keepPractice: practice.keepPractice,
    create,
    openDocument: (id) => kept.get(id)?.document ?? null,
    remove: (id) => onRecord(id, { kind: 'delete', at: now() }),
    restore: (id) => onRecord(id, { kind: 'restore', at: now() }),
    mark: (id, mark, on) => onRecord(id, { kind: 'mark', at: now(), mark, on }),
    erase,
    locked,
    flush: writer.flush,
    readLedger: (folder) => readLedger(db, folder),
    writeLedger: (folder, ledger) => writeLedger(db, folder, ledger),
    readLook: () => readLook(db),
    writeLook: (look) => writeLook(db, look),
    readSettings: () => readSettings(db),
    writeSettings: (changed) => writeSettings(db, changed),
    readTabs: () => readTabs(db),
    writeTabs: (tabs) => writeTabs(db, tabs),
  };
}

const entryOf = ({ history, changedAt, shelf }: Document): LibraryEntry => ({ design: history.present, changedAt, shelf });

/** "The database was rebuilt from the other copy: 3 sequences." */
function rebuilt(healed: readonly { readonly behind: readonly number[] }[], names: readonly (string | null)[]): string[] {
  return names.flatMap((name, copy) => {
    const count = healed.filter(({ behind }) => behind.includes(copy)).length;
    return count === 0 || name === null
      ? []
      : [
          `${capital(name)} was behind and has been rebuilt from the other copy: ${count} of ${healed.length} sequences. Nothing is missing.`,
        ];
  });
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
