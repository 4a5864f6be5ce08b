import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { diskFileSystem } from '../fileSystem.ts';
import { writeFile } from '../files.ts';
import { errorCode } from '../hostFailure.ts';
import { sha256 } from '../sha256.ts';
import { type Refusal, status, withoutName } from './verb.ts';

/** A file that is to be written. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** What stands on the disk after the writing, read back and compared. */
export interface Written {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

const unwritable = (file: string, reason: string): Refusal => ({ status: status.unwritable, line: `${file}: ${reason}` });

/** What stands at a place. A place that cannot be looked at is told by the writing. */
async function at(place: string): Promise<'nothing' | 'folder' | 'file'> {
  try {
    return (await stat(place)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return 'nothing';
  }
}

/**
 * Where each source is written: to `out` itself if there is one source, else, or if `out` is a folder, under a name of its own in `out`.
 * @param nameOf The name of the file that the file of this name becomes.
 */
export async function placesFor(
  sources: readonly string[],
  out: string,
  nameOf: (name: string) => string,
): Promise<Result<(source: string) => string, Refusal>> {
  const name = (source: string): string => nameOf(path.basename(source));
  if ((await at(out)) !== 'folder') {
    if (sources.length === 1) return ok(() => out);
    return fail({ status: status.usage, line: `${out}: must be a folder that exists, to take more than one file` });
  }
  const twice = sources.find((source, index) => sources.findIndex((other) => name(other) === name(source)) < index);
  if (twice !== undefined)
    return fail({ status: status.usage, line: `${twice}: another of the files has the same name; export them one by one` });
  return ok((source) => path.join(out, name(source)));
}

/**
 * Writes each file whole or not at all, and reads it back: it counts as written only if the same bytes are there. Nothing is written if one of them
 * exists and may not be replaced.
 */
export async function writeAll(outputs: readonly Output[], force: boolean): Promise<Result<readonly Written[], Refusal>> {
  for (const { file } of force ? [] : outputs) {
    if ((await at(file)) !== 'nothing') return fail(unwritable(file, 'exists already; --force replaces it'));
  }
  const done: Written[] = [];
  for (const { file, content } of outputs) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const written = await writeFile(diskFileSystem, file, bytes);
    if (!written.ok) return fail(unwritable(file, withoutName(written.error, file)));
    const { readBack } = written.value;
    if (readBack === null || readBack.sha256 !== (await sha256(bytes)))
      return fail(unwritable(file, 'reads back differently from what was written'));
    done.push({ file, ...readBack });
  }
  return ok(done);
}
