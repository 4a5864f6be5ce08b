import { open } from 'node:fs/promises';
import path from 'node:path';
import type { HostFailure, OpenedFile, SavedFile } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure } from './hostFailure.ts';
import { decodeText, refuseTooLarge } from './textFile.ts';
import { writeWhole } from './wholeFile.ts';

/** Reads a text file that a person chose: a regular file (no folder, device or pipe) that passes the checks of `textFile.ts`. */
export async function readTextFile(file: string): Promise<Result<OpenedFile, HostFailure>> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) return fail({ kind: 'refused', message: `"${name}" is not a file.` });
      const tooLarge = refuseTooLarge(name, status.size);
      return tooLarge === null ? decodeText(name, await handle.readFile()) : fail(tooLarge);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(hostFailure(error, 'read', name));
  }
}

/** Writes a text file at the place a person chose: the old or the new content stands there afterwards, nothing between. */
export const writeTextFile = (fileSystem: FileSystem, file: string, text: string): Promise<Result<SavedFile, HostFailure>> =>
  writeFile(fileSystem, file, Buffer.from(text, 'utf8'));

/** The same for bytes. */
export async function writeFile(fileSystem: FileSystem, file: string, bytes: Uint8Array): Promise<Result<SavedFile, HostFailure>> {
  const name = path.basename(file);
  try {
    const temporary = path.join(path.dirname(file), `.sequence-studio-${process.pid}.saving`);
    await writeWhole(fileSystem, file, temporary, bytes);
    return ok({ name });
  } catch (error) {
    return fail(hostFailure(error, 'written', name));
  }
}
