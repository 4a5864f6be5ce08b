import type { Bridge } from '../../shared/bridge.ts';
import { type Backup, decodeBackup } from '../../shared/file/backup/decode.ts';
import { type BackupContent, encodeBackup } from '../../shared/file/backup/encode.ts';
import { type BackupName, backupFileName, nextBackup, outlived, readBackupName } from '../../shared/file/backup/rotation.ts';
import type { Sha256 } from '../../shared/file/canonical.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import { areSame } from '../../shared/file/utf8.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CatalogStore } from '../state/catalogStore.ts';
import { placeOf } from '../state/library.ts';
import type { LibraryStore } from '../state/libraryStore.ts';
import type { PersonaStore } from '../state/personaStore.ts';
import type { PracticeStore } from '../state/practiceStore.ts';

export interface BackupPorts {
  readonly bridge: Pick<Bridge, 'listBackups' | 'readBackup' | 'writeBackup' | 'removeBackups'>;
  readonly library: LibraryStore;
  readonly catalog: CatalogStore;
  readonly personas: PersonaStore;
  readonly practice: PracticeStore;
  readonly now: () => Instant;
  readonly sha256: Sha256;
}

/** A backup in its folder, not yet read. */
export interface ListedBackup extends BackupName {
  readonly file: string;
  readonly bytes: number;
}

/** What became of the wish for a backup. */
export type BackedUp =
  | { readonly kind: 'made'; readonly backup: BackupName }
  /** The newest one holds just this already. */
  | { readonly kind: 'same'; readonly backup: BackupName }
  /** There is no sequence, and an empty backup would only take the place of a good one. */
  | { readonly kind: 'nothing' };

/** The backups of this machine's sequences, as files besides database and vault. A failure is a sentence, and hinders nothing else. */
export interface Backups {
  /** Everything that was kept is read now. Before, nothing is backed up: what is not read yet would be missing in it. */
  readonly begin: () => void;
  /** Makes a backup, if anything is another one than in the newest; then those that have had their time go. */
  readonly make: () => Promise<Result<BackedUp, string>>;
  /** The newest first. */
  readonly list: () => Promise<Result<readonly ListedBackup[], string>>;
  readonly read: (backup: ListedBackup) => Promise<Result<Backup, string>>;
}

export function createBackups({ bridge, library, catalog, personas, practice, now, sha256 }: BackupPorts): Backups {
  let begun = false;
  let last: Promise<unknown> = Promise.resolve();

  const content = (): BackupContent => {
    const offered = catalog.getState();
    const people = personas.getState();
    const exercises = practice.getState();
    return {
      sequences: [...library.getState().entries.values()]
        .filter(({ shelf }) => placeOf(shelf) !== 'bin')
        .map(({ design, shelf: { archived, pinned, template } }) => ({ design, archived, pinned, template })),
      catalog: offered.locked === null ? offered.catalog : null,
      personas: people.locked === null ? people.personas : null,
      exercises: exercises.locked === null ? exercises.kept : null,
    };
  };

  const list: Backups['list'] = async () => {
    const listed = await bridge.listBackups();
    if (!listed.ok) return fail(listed.error.message);
    const ours = listed.value.flatMap(({ name, bytes }) => {
      const said = readBackupName(name);
      return said === null ? [] : [{ ...said, file: name, bytes }];
    });
    return ok(ours.sort((a, b) => b.number - a.number));
  };

  const make = async (): Promise<Result<BackedUp, string>> => {
    const kept = content();
    if (!begun || kept.sequences.length === 0) return ok({ kind: 'nothing' });
    const bytes = await encodeBackup(kept, sha256);
    const there = await list();
    if (!there.ok) return there;
    const [newest] = there.value;
    if (newest?.bytes === bytes.length) {
      const before = await bridge.readBackup(newest.file);
      if (before.ok && areSame(before.value, bytes)) return ok({ kind: 'same', backup: newest });
    }
    const backup = nextBackup(there.value, now(), kept.sequences.length);
    const written = await bridge.writeBackup({ name: backupFileName(backup), bytes });
    if (!written.ok) return fail(written.error.message);
    const going = outlived([...there.value, backup]);
    const removed = going.length === 0 ? written : await bridge.removeBackups(going.map(backupFileName));
    return removed.ok ? ok({ kind: 'made', backup }) : fail(removed.error.message);
  };

  return {
    begin: () => {
      begun = true;
    },
    // One at a time: the second then sees what the first has made.
    make: () => {
      const mine = last.then(make, make);
      last = mine;
      return mine;
    },
    list,
    read: async ({ file }) => {
      const bytes = await bridge.readBackup(file);
      if (!bytes.ok) return fail(bytes.error.message);
      const read = await decodeBackup(bytes.value, sha256);
      return read.ok ? read : fail(`${file}: ${refusalInWords(read.error)}.`);
    },
  };
}
