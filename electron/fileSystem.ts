import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './hostFailure.ts';

/** A file that is open for writing. */
export interface OpenFile {
  /** Writes all of `bytes` at `position` (bytes from the start). */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  /** Answers when the content is on the disk, not only handed to the system. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * What the vault needs from a disk. It comes in as an argument so that a test can cut the power between any two calls
 * (`reliability.md` D2). Every call may reject with one of the system's errors.
 */
export interface FileSystem {
  /** The names in a folder, in no order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes the folder and its parents; it may be there already. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** The whole file, or `null` where there is none. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** How many bytes the file has, or `null` where there is none. */
  readonly size: (file: string) => Promise<number | null>;
  /** `new` makes the file or empties it; `existing` leaves the content and needs the file to be there. */
  readonly open: (file: string, mode: 'new' | 'existing') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Answers when the names in the folder (new files, renames) are on the disk. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** The disk of this machine. */
export const diskFileSystem: FileSystem = {
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    const first = await mkdir(folder, { recursive: true });
    if (first !== undefined) await syncFolder(path.dirname(first));
  },
  read: async (file) => {
    try {
      return await readFile(file);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  size: async (file) => {
    try {
      return (await stat(file)).size;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  open: openFile,
  rename,
  remove: unlink,
  syncFolder,
};

async function openFile(file: string, mode: 'new' | 'existing'): Promise<OpenFile> {
  const handle = await open(file, mode === 'new' ? 'w' : 'r+');
  return {
    write: async (bytes, position) => {
      // The system may take fewer bytes than offered, for example when the disk fills.
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; its file system keeps renames in its own journal.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
