import type { FileSystem, OpenFile } from '../../electron/fileSystem.ts';

/** A disk that remembers what was synced, so that the power can be cut or the program killed between, or within, any two calls. */
export interface ModelDisk {
  readonly fileSystem: FileSystem;
  /** From now on the program gets `calls` more changing calls; the next one is half done and all after it fail. */
  readonly dieAfter: (calls: number) => void;
  /** The changing call after `calls` more is half done and fails as on a full disk; those after it work. */
  readonly failAfter: (calls: number) => void;
  readonly isDead: () => boolean;
  /** Starts anew after a kill: what was handed to the system is all there. */
  readonly restart: () => void;
  /** Starts anew after a power cut: of what was not synced, `keeps` picks the writes, 512-byte sectors and names that made it. */
  readonly cutPower: (keeps: () => boolean) => void;
  readonly files: () => ReadonlyMap<string, Uint8Array>;
  readonly put: (file: string, bytes: Uint8Array) => void;
}

const SECTOR = 512;

type Change =
  | { readonly kind: 'write'; readonly bytes: Uint8Array; readonly at: number }
  | { readonly kind: 'truncate'; readonly length: number };
interface Content {
  synced: Uint8Array;
  now: Uint8Array;
  changes: Change[];
}
type NameChange =
  | { readonly kind: 'put'; readonly name: string; readonly content: Content }
  | { readonly kind: 'drop'; readonly name: string };

export function createModelDisk(): ModelDisk {
  let synced = new Map<string, Content>();
  let now = new Map<string, Content>();
  let nameChanges: NameChange[][] = [];
  let life = Number.POSITIVE_INFINITY;
  let fault = Number.POSITIVE_INFINITY;

  /** Counts a changing call; `half` is what is left of it when it is the one that fails. */
  function spend(half: () => void = () => undefined): void {
    life -= 1;
    fault -= 1;
    if (life < -1) throw systemError('EIO');
    if (life === -1) {
      half();
      throw systemError('EIO');
    }
    if (fault === -1) {
      half();
      throw systemError('ENOSPC');
    }
  }

  function change(content: Content, one: Change): void {
    content.now = applied(content.now, one);
    content.changes.push(one);
  }

  function rename(changes: NameChange[]): void {
    for (const one of changes) applyName(now, one);
    nameChanges.push(changes);
  }

  function openFile(content: Content): OpenFile {
    return {
      write: async (bytes, at) => {
        const all: Change = { kind: 'write', bytes: Uint8Array.from(bytes), at };
        spend(() => change(content, { ...all, bytes: all.bytes.subarray(0, all.bytes.length >> 1) }));
        change(content, all);
      },
      truncate: async (length) => {
        spend();
        change(content, { kind: 'truncate', length });
      },
      sync: async () => {
        spend();
        content.synced = content.now;
        content.changes = [];
      },
      close: async () => undefined,
    };
  }

  const fileSystem: FileSystem = {
    list: async () => [...now.keys()].map((file) => file.slice(file.lastIndexOf('/') + 1)),
    makeFolder: async () => undefined,
    read: async (file) => now.get(file)?.now ?? null,
    size: async (file) => now.get(file)?.now.length ?? null,
    open: async (file, mode) => {
      const there = now.get(file);
      if (mode === 'existing') {
        if (there === undefined) throw systemError('ENOENT');
        return openFile(there);
      }
      spend();
      const content = there ?? { synced: new Uint8Array(), now: new Uint8Array(), changes: [] };
      if (there === undefined) rename([{ kind: 'put', name: file, content }]);
      else change(content, { kind: 'truncate', length: 0 });
      return openFile(content);
    },
    rename: async (from, to) => {
      spend();
      const content = now.get(from);
      if (content === undefined) throw systemError('ENOENT');
      rename([
        { kind: 'put', name: to, content },
        { kind: 'drop', name: from },
      ]);
    },
    remove: async (file) => {
      spend();
      if (!now.has(file)) throw systemError('ENOENT');
      rename([{ kind: 'drop', name: file }]);
    },
    syncFolder: async () => {
      spend();
      synced = new Map(now);
      nameChanges = [];
    },
  };

  function restart(): void {
    life = Number.POSITIVE_INFINITY;
    fault = Number.POSITIVE_INFINITY;
  }

  return {
    fileSystem,
    dieAfter: (calls) => {
      life = calls;
    },
    failAfter: (calls) => {
      fault = calls;
    },
    isDead: () => life < 0,
    restart,
    cutPower: (keeps) => {
      for (const changes of nameChanges) if (keeps()) for (const one of changes) applyName(synced, one);
      for (const content of new Set(synced.values())) {
        for (const one of content.changes) content.synced = survived(content.synced, one, keeps);
        content.now = content.synced;
        content.changes = [];
      }
      now = new Map(synced);
      nameChanges = [];
      restart();
    },
    files: () => new Map([...now].map(([file, content]) => [file, content.now])),
    put: (file, bytes) => {
      const content = { synced: bytes, now: bytes, changes: [] };
      synced.set(file, content);
      now.set(file, content);
    },
  };
}

function applied(bytes: Uint8Array, change: Change): Uint8Array {
  if (change.kind === 'truncate') {
    const cut = new Uint8Array(change.length);
    cut.set(bytes.subarray(0, change.length));
    return cut;
  }
  const grown = new Uint8Array(Math.max(bytes.length, change.at + change.bytes.length));
  grown.set(bytes);
  grown.set(change.bytes, change.at);
  return grown;
}

/** A change of which only some sectors, or nothing, reached the disk; a missing sector before a kept one reads as zeros. */
function survived(bytes: Uint8Array, change: Change, keeps: () => boolean): Uint8Array {
  if (change.kind === 'truncate') return keeps() ? applied(bytes, change) : bytes;
  let result = bytes;
  for (let from = 0; from < change.bytes.length; ) {
    const to = Math.min(change.bytes.length, from + SECTOR - ((change.at + from) % SECTOR));
    if (keeps()) result = applied(result, { kind: 'write', bytes: change.bytes.subarray(from, to), at: change.at + from });
    from = to;
  }
  return result;
}

function applyName(names: Map<string, Content>, change: NameChange): void {
  if (change.kind === 'put') names.set(change.name, change.content);
  else names.delete(change.name);
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
