import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createBackups } from '../../../electron/backups.ts';
import { diskFileSystem } from '../../../electron/fileSystem.ts';
import { createMirror } from '../../../electron/mirror.ts';
import { createVault } from '../../../electron/vault.ts';
import { createDesignStore, type DesignStore } from '../../../renderer/state/designStore.ts';
import { createLibraryStore, type LibraryStore } from '../../../renderer/state/libraryStore.ts';
import { createViewStore, type ViewStore } from '../../../renderer/state/viewStore.ts';
import { StudioDatabase } from '../../../renderer/storage/db.ts';
import { createStorage, type Started as Found, type Storage } from '../../../renderer/storage/storage.ts';
import type { Bridge } from '../../../shared/bridge.ts';
import type { Catalog } from '../../../shared/model/catalog.ts';
import { blankDesign } from '../../../shared/model/design.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { fail, ok } from '../../../shared/result.ts';

/** A machine that the program is started on again and again: its database and its vault stay. */
export interface Machine {
  readonly databaseName: string;
  readonly vaultFolder: string;
  /** Starts the program: storage over the real vault and a real database, and the stores of a window. */
  readonly start: (trouble?: Trouble) => Promise<Started>;
  /** Lets time go by. */
  readonly wait: (ms: number) => void;
  readonly wipeDatabase: () => Promise<void>;
  readonly wipeVault: () => Promise<void>;
}

/** What goes wrong at a start. */
export interface Trouble {
  readonly vaultFails?: boolean;
  /** Whether this is the only window. */
  readonly alone?: boolean;
}

export interface Started {
  readonly storage: Storage;
  readonly design: DesignStore;
  readonly library: LibraryStore;
  readonly view: ViewStore;
  readonly notices: readonly string[];
  readonly catalog: Catalog | null;
  readonly catalogLocked: string | null;
  readonly personas: Found['personas'];
  readonly personasLocked: string | null;
  readonly practice: Found['practice'];
  readonly lost: Found['lost'];
  /** Writes everything and ends the program. */
  readonly quit: () => Promise<void>;
}

/** Beside the vault, not in it: what takes the vault leaves the backups. */
export const backupFolderOf = (vaultFolder: string): string => `${vaultFolder}-backups`;

let machines = 0;

export async function newMachine(): Promise<Machine> {
  const vaultFolder = await mkdtemp(path.join(tmpdir(), 'sequence-studio-test-'));
  for (const folder of [vaultFolder, backupFolderOf(vaultFolder)]) onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const databaseName = `machine-${++machines}`;
  let time = 1_000_000;
  return {
    databaseName,
    vaultFolder,
    start: async ({ vaultFails = false, alone = true } = {}) => {
      const database = new StudioDatabase(databaseName);
      const library = createLibraryStore();
      const view = createViewStore();
      const now = () => ++time;
      const sample = () => blankDesign(DesignId.parse('sample'), 'Sample', 'lead');
      const storage = createStorage({
        bridge: bridgeTo(vaultFolder, vaultFails),
        library,
        view,
        now,
        sample,
        alone: async () => alone,
        database,
      });
      const design = createDesignStore({ now, onRecord: storage.onRecord });
      const started = await storage.start();
      if (!started.ok) throw new Error(started.error);
      const { notices, catalog, catalogLocked, personas, personasLocked, practice, lost } = started.value;
      const practised = { personas, personasLocked, practice };
      const quit = async () => {
        await storage.flush();
        database.close();
      };
      return { storage, design, library, view, notices, catalog, catalogLocked, ...practised, lost, quit };
    },
    wait: (ms) => {
      time += ms;
    },
    wipeDatabase: () => new StudioDatabase(databaseName).delete(),
    wipeVault: () => rm(vaultFolder, { recursive: true }),
  };
}

/** The host's side of the bridge over a real vault; nothing here asks for windows or dialogs. */
function bridgeTo(vaultFolder: string, fails: boolean): Bridge {
  const vault = createVault(diskFileSystem, vaultFolder);
  const done = async () => ok(null);
  return {
    host: 'browser',
    loadVault: fails ? async () => fail({ kind: 'failed', message: 'The folder cannot be read.' }) : vault.load,
    appendToVault: vault.append,
    replaceInVault: vault.replace,
    removeFromVault: vault.remove,
    ...createBackups(diskFileSystem, backupFolderOf(vaultFolder)),
    showBackups: done,
    ...createMirror(diskFileSystem, vaultFolder, async () => ok(null)),
    saveFile: done,
    saveBytes: done,
    savePdf: done,
    printPage: async () => ok('printed'),
    openFiles: async () => ok([]),
    writeClipboard: async () => ok(null),
    readClipboard: async () => ok({ text: '', data: null }),
    setMenu: done,
    setTheme: done,
    setSize: done,
    confirmClose: done,
    holdClose: done,
    onHostEvent: () => () => undefined,
  };
}
