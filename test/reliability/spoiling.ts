import { randomBytes } from 'node:crypto';
import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What happens to the browser's database between two starts. */
export interface Spoiling {
  readonly name: string;
  /** Whether the next start must say that something was mended. */
  readonly isTold: boolean;
  readonly spoil: (dataFolder: string) => Promise<void>;
}

const storeIn = (dataFolder: string): string => path.join(dataFolder, 'IndexedDB');

async function filesIn(dataFolder: string): Promise<readonly string[]> {
  const found = await readdir(storeIn(dataFolder), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.path, entry.name));
}

/** Takes bytes off the end of the newest log, as a torn write does (`reliability.md` 1.2). */
const cut = (bytes: number): Spoiling => ({
  name: `log cut by ${bytes} bytes`,
  isTold: false,
  spoil: async (dataFolder) => {
    const logs = (await filesIn(dataFolder)).filter((file) => file.endsWith('.log') && file.includes('.leveldb'));
    const newest = logs.sort().at(-1);
    if (newest === undefined) throw new Error('The database has no log');
    await truncate(newest, Math.max(0, (await stat(newest)).size - bytes));
  },
});

const eachFile = (name: string, change: (file: string, size: number) => Promise<void>): Spoiling => ({
  name,
  isTold: true,
  spoil: async (dataFolder) => {
    for (const file of await filesIn(dataFolder)) await change(file, (await stat(file)).size);
  },
});

export const spoilings: readonly Spoiling[] = [
  ...[1, 7, 100, 1_000, 4_000, 7_900].map(cut),
  { name: 'deleted', isTold: true, spoil: (dataFolder) => rm(storeIn(dataFolder), { recursive: true }) },
  eachFile('emptied', (file) => truncate(file, 0)),
  eachFile('random bytes', (file, size) => writeFile(file, randomBytes(size))),
];
