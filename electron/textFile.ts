import { type HostFailure, isZip, MAX_FILE_BYTES, type OpenedFile, type OpenedText } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** What every host demands of a file before its content goes to the window, wherever the bytes come from. */

/** Checks the size, in bytes, before anything is read. `null`: the file may be read. */
export function refuseTooLarge(name: string, size: number): HostFailure | null {
  if (size <= MAX_FILE_BYTES) return null;
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return { kind: 'tooLarge', message: `"${name}" is too large: it has ${megabytes(size)}, the limit is ${megabytes(MAX_FILE_BYTES)}.` };
}

/** A zip is handed on as it is, anything else must be text. */
export const decodeContent = (name: string, bytes: Uint8Array): Result<OpenedFile, HostFailure> =>
  isZip(bytes) ? ok({ name, bytes: new Uint8Array(bytes) }) : decodeText(name, bytes);

/** Bytes must be UTF-8; a byte order mark is dropped. */
export function decodeText(name: string, bytes: Uint8Array): Result<OpenedText, HostFailure> {
  try {
    return ok({ name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail({ kind: 'notText', message: `"${name}" is not a text file in UTF-8.` });
  }
}
