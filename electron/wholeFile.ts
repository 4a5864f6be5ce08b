import path from 'node:path';
import type { FileSystem } from './fileSystem.ts';

/**
 * Writes a file so that, whatever happens, the old or the new content stands there afterwards: a temporary file in the same
 * folder, synced, renamed over the old one, then the folder synced (`reliability.md` C5). Rejects with the system's error.
 * @param temporary A name in the folder of `file` that nobody else uses.
 */
export async function writeWhole(fileSystem: FileSystem, file: string, temporary: string, bytes: Uint8Array): Promise<void> {
  try {
    const open = await fileSystem.open(temporary, 'new');
    try {
      await open.write(bytes, 0);
      await open.sync();
    } finally {
      await open.close();
    }
    await fileSystem.rename(temporary, file);
  } catch (error) {
    // The first failure is the one to tell; where the half-written file cannot be removed either, the next write empties it.
    await fileSystem.remove(temporary).catch(() => undefined);
    throw error;
  }
  await fileSystem.syncFolder(path.dirname(file));
}
