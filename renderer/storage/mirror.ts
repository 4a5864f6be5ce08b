import type { Bridge } from '../../shared/bridge.ts';
import type { Sha256 } from '../../shared/file/canonical.ts';
import { fileName, freeFileName } from '../../shared/file/fileNames.ts';
import { encodeDesign } from '../../shared/file/format.ts';
import { bytesOf } from '../../shared/file/utf8.ts';
import { sameOnDisk } from '../../shared/file/zip/names.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { libraryFor } from '../state/library.ts';
import type { LibraryStore } from '../state/libraryStore.ts';
import type { Ledger, Mirrored } from './mirrorLedger.ts';

type MirrorBridge = Pick<Bridge, 'mirrorFolder' | 'listMirror' | 'writeMirror' | 'removeMirror'>;

export interface MirrorPorts {
  readonly bridge: MirrorBridge;
  readonly library: LibraryStore;
  readonly sha256: Sha256;
  readonly readLedger: (folder: string) => Promise<Ledger>;
  readonly writeLedger: (folder: string, ledger: Ledger) => Promise<void>;
}

/** A file that somebody else has changed since it was written, and that is therefore left alone. */
export interface ChangedOutside {
  readonly id: DesignId;
  readonly file: string;
}

/** How the folder stands to the library; `null`: no folder is chosen. */
export interface MirrorState {
  readonly folder: string;
  readonly changedOutside: readonly ChangedOutside[];
}

/** A file for each sequence, in a folder that the person chose. */
export interface FolderMirror {
  /** Makes the folder agree with the library, but for files that are not ours, or no longer what we wrote. */
  readonly sync: () => Promise<Result<MirrorState | null, string>>;
  /** Lets the library's sequence take the place of what somebody else has written. */
  readonly writeMine: (id: DesignId) => Promise<Result<MirrorState | null, string>>;
}

/** Why nothing more can be written: the host's sentence. */
class Refused extends Error {}

export function createFolderMirror({ bridge, library, sha256, readLedger, writeLedger }: MirrorPorts): FolderMirror {
  let last: Promise<unknown> = Promise.resolve();
  let known: { readonly folder: string; readonly ledger: Map<DesignId, Mirrored> } | null = null;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };

  const ledgerOf = async (folder: string): Promise<Map<DesignId, Mirrored>> => {
    if (known?.folder !== folder) known = { folder, ledger: new Map(await readLedger(folder)) };
    return known.ledger;
  };

  /** @param mine Whose file is written whatever is in it. */
  const sync = async (mine: DesignId | null): Promise<Result<MirrorState | null, string>> => {
    const folder = need(await bridge.mirrorFolder());
    if (folder === null) return ok(null);
    const ledger = await ledgerOf(folder);
    const disk = new Map(need(await bridge.listMirror()).map(({ name, sha256: sum }) => [name, sum]));
    const wanted = libraryFor(library.getState().entries);
    const changedOutside: ChangedOutside[] = [];
    const taken = new Set([...disk.keys(), ...[...ledger.values()].map(({ name }) => name)].map(sameOnDisk));

    for (const [id, { name, sha256: ours }] of [...ledger]) {
      if (wanted.has(id)) continue;
      need(await bridge.removeMirror({ name, over: ours }));
      disk.delete(name);
      taken.delete(sameOnDisk(name));
      ledger.delete(id);
    }
    for (const design of [...wanted.values()].sort(byNameAndId)) {
      const text = encodeDesign(design);
      const sum = await sha256(bytesOf(text));
      const before = ledger.get(design.id) ?? ownFile(design, sum, disk, ledger);
      const there = before === null ? undefined : disk.get(before.name);
      if (before !== null && typeof there === 'string' && there !== before.sha256 && there !== sum && design.id !== mine) {
        changedOutside.push({ id: design.id, file: before.name });
        continue;
      }
      const name =
        before !== null && isNameOf(before.name, design)
          ? before.name
          : (ownFile(design, sum, disk, ledger)?.name ?? freeFileName(design.name, (free) => taken.has(sameOnDisk(free))));
      if (disk.get(name) !== sum) {
        const over = name === before?.name ? (there ?? null) : null;
        if (need(await bridge.writeMirror({ name, text, over })) === 'changed') {
          changedOutside.push({ id: design.id, file: name });
          continue;
        }
      }
      disk.set(name, sum);
      taken.add(sameOnDisk(name));
      ledger.set(design.id, { name, sha256: sum });
      if (before === null || name === before.name) continue;
      need(await bridge.removeMirror({ name: before.name, over: there ?? before.sha256 }));
      disk.delete(before.name);
      taken.delete(sameOnDisk(before.name));
    }
    return ok({ folder, changedOutside });
  };

  const told = (mine: DesignId | null): Promise<Result<MirrorState | null, string>> =>
    inTurn(async () => {
      try {
        return await sync(mine);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return fail(error.message);
      } finally {
        if (known !== null) await writeLedger(known.folder, known.ledger);
      }
    });
  return { sync: () => told(null), writeMine: told };
}

function need<T>(answer: Result<T, { readonly message: string }>): T {
  if (!answer.ok) throw new Refused(answer.error.message);
  return answer.value;
}

type Disk = ReadonlyMap<string, string | null>;

/** A file that holds just what we would write, and belongs to no other sequence: it is ours, though nobody remembers. */
function ownFile(design: Design, sum: string, disk: Disk, ledger: Ledger): Mirrored | null {
  const others = new Set([...ledger.values()].map(({ name }) => name));
  const found = [...disk].find(([name, there]) => there === sum && isNameOf(name, design) && !others.has(name));
  return found === undefined ? null : { name: found[0], sha256: sum };
}

/** Whether a file has the name of this sequence, with or without a number. */
function isNameOf(name: string, design: Design): boolean {
  const stem = fileName(design.name, '');
  return name === fileName(design.name) || (name.startsWith(`${stem}-`) && /^-\d+\.sequence\.json$/.test(name.slice(stem.length)));
}

const byNameAndId = (a: Design, b: Design): number => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);
