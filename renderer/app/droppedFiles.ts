import { isZip, MAX_FILE_BYTES, type OpenedFile } from '../../shared/bridge.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Reads a file that was dropped on the window, by the rules of `Bridge.openFiles`; or says why it cannot be read, naming it. */
export async function readDropped(file: File): Promise<Result<OpenedFile, string>> {
  if (file.size > MAX_FILE_BYTES) return fail(`${file.name}: the file is larger than ${MAX_FILE_BYTES / 1_000_000} MB`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isZip(bytes)) return ok({ name: file.name, bytes });
    return ok({ name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch (error) {
    return fail(error instanceof TypeError ? `${file.name}: the file is neither text nor a zip` : `${file.name}: the file cannot be read`);
  }
}
