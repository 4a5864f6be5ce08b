import { open } from 'node:fs/promises';
import path from 'node:path';
import type { HostFailure, OpenedFile, OpenedText, SavedFile } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure } from './hostFailure.ts';
import { sha256 } from './sha256.ts';
import { decodeContent, decodeText, refuseTooLarge } from './textFile.ts';
import { writeWhole } from './wholeFile.ts';

/** Reads a text file that a person chose: a regular file (no folder, device or pipe) that passes the checks of `textFile.ts`. */
export const readTextFile = (file: string): Promise<Result<OpenedText, HostFailure>> => readChecked(file, decodeText);

/** The same for a text file or a zip. */
export const readAnyFile = (file: string): Promise<Result<OpenedFile, HostFailure>> => readChecked(file, decodeContent);

async function readChecked<T>(
  file: string,
  decode: (name: string, bytes: Uint8Array) => Result<T, HostFailure>,
): Promise<Result<T, HostFailure>> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) return fail({ kind: 'refused', message: `"${name}" is not a file.` });
      const tooLarge = refuseTooLarge(name, status.size);
      return tooLarge === null ? decode(name, await handle.readFile()) : fail(tooLarge);
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

/** The same for bytes. What was written is read back from the disk, so that whoever asked can compare. */
export async function writeFile(fileSystem: FileSystem, file: string, bytes: Uint8Array): Promise<Result<SavedFile, HostFailure>> {
  const name = path.basename(file);
  try {
    const temporary = path.join(path.dirname(file), `.sequence-studio-${process.pid}.saving`);
    await writeWhole(fileSystem, file, temporary, bytes);
    const written = await fileSystem.read(file);
    return written === null
      ? fail({ kind: 'failed', message: `"${name}" was written and is not there any more.` })
      : ok({ name, readBack: { bytes: written.length, sha256: await sha256(written) } });
  } catch (error) {
    return fail(hostFailure(error, 'written', name));
  }
}
