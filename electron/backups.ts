import path from 'node:path';
import type { BackupListing, Bridge } from '../shared/bridge.ts';
import { fail, ok } from '../shared/result.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure, refusal } from './hostFailure.ts';
import { createQueue } from './queue.ts';
import { writeWhole } from './wholeFile.ts';

/** Keeps backups as files in a folder of their own. What is in them, and how long each stays, is the window's business. */
export type Backups = Pick<Bridge, 'listBackups' | 'readBackup' | 'writeBackup' | 'removeBackups'>;

const NAME = /^backup-[A-Za-z0-9-]{1,100}\.zip$/;

/** Backups in `folder`, which is made where it is missing. One change is in flight; a backup once written is never written over. */
export function createBackups(fileSystem: FileSystem, folder: string): Backups {
  const inTurn = createQueue();
  const pathOf = (name: string): string => path.join(folder, name);

  async function names(): Promise<readonly string[]> {
    await fileSystem.makeFolder(folder);
    return (await fileSystem.list(folder)).filter((name) => NAME.test(name)).sort();
  }

  return {
    listBackups: async () => {
      try {
        const listed: BackupListing[] = [];
        for (const name of await names()) {
          const bytes = await fileSystem.size(pathOf(name));
          if (bytes !== null) listed.push({ name, bytes });
        }
        return ok(listed);
      } catch (error) {
        return fail(hostFailure(error, 'read', path.basename(folder)));
      }
    },

    readBackup: async (name) => {
      try {
        const bytes = await fileSystem.read(pathOf(name));
        return bytes === null
          ? fail({ kind: 'notFound', message: `"${name}" is not there any more.` })
          : ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
      } catch (error) {
        return fail(hostFailure(error, 'read', name));
      }
    },

    writeBackup: ({ name, bytes }) =>
      inTurn(folder, async () => {
        try {
          if ((await names()).includes(name)) return fail(refusal(`"${name}" is there already and stays as it is.`));
          await writeWhole(fileSystem, pathOf(name), pathOf('backup.tmp'), bytes);
          return ok(null);
        } catch (error) {
          return fail(hostFailure(error, 'written', name));
        }
      }),

    removeBackups: (unwanted) =>
      inTurn(folder, async () => {
        try {
          const there = await names();
          const newest = there.at(-1);
          if (newest !== undefined && unwanted.includes(newest)) return fail(refusal(`"${newest}" is the newest backup and stays.`));
          const going = there.filter((name) => unwanted.includes(name));
          for (const name of going) await fileSystem.remove(pathOf(name));
          if (going.length > 0) await fileSystem.syncFolder(folder);
          return ok(null);
        } catch (error) {
          return fail(hostFailure(error, 'written', path.basename(folder)));
        }
      }),
  };
}
