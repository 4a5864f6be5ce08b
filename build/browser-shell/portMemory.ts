import path from 'node:path';
import type { FileSystem } from '../../electron/fileSystem.ts';
import { errorCode } from '../../electron/hostFailure.ts';
import { writeWhole } from '../../electron/wholeFile.ts';

/** The port of the last start. The browser's database belongs to it: under another port the page would start with an empty one. */
export interface PortMemory {
  /** 0 if there is none. */
  readonly read: () => Promise<number>;
  readonly write: (port: number) => Promise<void>;
}

export function createPortMemory(fileSystem: FileSystem, folder: string): PortMemory {
  const file = path.join(folder, 'browser-port');
  return {
    read: async () => {
      const bytes = await fileSystem.read(file);
      const text = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
      return /^\d{4,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : 0;
    },
    write: async (port) => {
      try {
        await writeWhole(fileSystem, file, path.join(folder, 'browser-port.tmp'), Buffer.from(String(port)));
      } catch (error) {
        // Then the next start heals its empty database from the vault.
        if (errorCode(error) === null) throw error;
      }
    },
  };
}
