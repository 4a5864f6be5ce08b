import { createBackups } from '../../../electron/backups.ts';
import { createMirror } from '../../../electron/mirror.ts';
import type {
  Bridge,
  ClipboardContents,
  HostEvent,
  Menu,
  OpenedFile,
  SaveBytesRequest,
  SaveFileRequest,
  SavePdfRequest,
  VaultDocument,
} from '../../../shared/bridge.ts';
import { ok } from '../../../shared/result.ts';
import { createModelDisk, type ModelDisk } from '../../electron/modelFileSystem.ts';
import { sha256 } from '../../sha256.ts';

/** A host in memory, driven as a person drives the real one. */
export interface Host {
  readonly bridge: Bridge;
  /** What the person chooses in the next open dialogs; nothing means they cancel. */
  chosen: readonly OpenedFile[];
  /** Whether the person cancels save dialogs. */
  cancelsSaving: boolean;
  readonly saved: SaveFileRequest[];
  clipboard: ClipboardContents;
  readonly savedBytes: SaveBytesRequest[];
  readonly savedPdfs: SavePdfRequest[];
  readonly printed: string[];
  menus: readonly Menu[];
  /** The size that was asked for last. */
  size: number | null;
  closed: boolean;
  /** How often the window was held open. */
  held: number;
  /** Where the backups are, in `/backups`. */
  readonly disk: ModelDisk;
  /** How often their folder was shown. */
  shownBackups: number;
  /** Where mirrored sequences are, beside what remembers that. */
  readonly folder: ModelDisk;
  /** The folder that the person chooses. */
  chosenFolder: string | null;
  readonly says: (event: HostEvent) => void;
}

/** What a host answers that looks at what it wrote. */
const written = async (name: string, bytes: Uint8Array) => ({ name, readBack: { bytes: bytes.length, sha256: await sha256(bytes) } });

export function createHost(kind: Bridge['host'] = 'browser'): Host {
  const disk = createModelDisk();
  const folder = createModelDisk();
  const vault = new Map<string, VaultDocument>();
  const listeners = new Set<(event: HostEvent) => void>();
  const host: Host = {
    chosen: [],
    cancelsSaving: false,
    saved: [],
    clipboard: { text: '', data: null },
    savedBytes: [],
    savedPdfs: [],
    printed: [],
    menus: [],
    size: null,
    closed: false,
    held: 0,
    disk,
    shownBackups: 0,
    folder,
    chosenFolder: null,
    says: (event) => {
      for (const listener of listeners) listener(event);
    },
    bridge: {
      host: kind,
      loadVault: async () => ok({ documents: [...vault.values()], notices: [] }),
      appendToVault: async (id, records) => {
        const document = vault.get(id);
        if (document !== undefined) vault.set(id, { ...document, records: [...document.records, ...records] });
        return ok(null);
      },
      replaceInVault: async (document) => {
        vault.set(document.id, document);
        return ok(null);
      },
      removeFromVault: async (id) => {
        vault.delete(id);
        return ok(null);
      },
      ...createBackups(disk.fileSystem, '/backups'),
      showBackups: async () => {
        host.shownBackups += 1;
        return ok(null);
      },
      ...createMirror(folder.fileSystem, '/data', async () => ok(host.chosenFolder)),
      saveFile: async (request) => {
        if (host.cancelsSaving) return ok(null);
        host.saved.push(request);
        return ok(await written(request.suggestedName, Buffer.from(request.text)));
      },
      saveBytes: async (request) => {
        if (host.cancelsSaving) return ok(null);
        host.savedBytes.push(request);
        return ok(await written(request.suggestedName, request.bytes));
      },
      savePdf: async (request) => {
        if (host.cancelsSaving) return ok(null);
        host.savedPdfs.push(request);
        return ok({ name: request.suggestedName, readBack: null });
      },
      printPage: async (html) => {
        host.printed.push(html);
        return ok('printed');
      },
      openFiles: async () => ok(host.chosen),
      writeClipboard: async (copy) => {
        host.clipboard = copy;
        return ok(null);
      },
      readClipboard: async () => ok(host.clipboard),
      setMenu: async (menus) => {
        host.menus = menus;
        return ok(null);
      },
      setTheme: async () => ok(null),
      setSize: async (size) => {
        host.size = size;
        return ok(null);
      },
      confirmClose: async () => {
        host.closed = true;
        return ok(null);
      },
      holdClose: async () => {
        host.held++;
        return ok(null);
      },
      onHostEvent: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return host;
}
