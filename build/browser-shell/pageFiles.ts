import { decodeContent, refuseTooLarge } from '../../electron/textFile.ts';
import type { Bridge, HostFailure, OpenedFile, SavedFile } from '../../shared/bridge.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Hands the content to the browser as a download; where it goes is the browser's business. */
export const saveAsDownload = async (suggestedName: string, content: string | Uint8Array): Promise<Result<SavedFile, HostFailure>> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: 'application/octet-stream' }),
  );
  link.download = suggestedName;
  link.click();
  // The browser has taken hold of the content by the time a new task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
  return ok({ name: suggestedName, readBack: null });
};

/** A page with our policy cannot show another document, so it has none to print. */
export const cannotPrint = async (): Promise<Result<never, HostFailure>> =>
  fail({ kind: 'refused', message: 'In a browser, export the playbook as HTML and print it from there.' });

/** Lets the browser ask for files, and reads them under the same rules as the program does. */
export const chooseAndRead: Bridge['openFiles'] = async () => {
  const opened: OpenedFile[] = [];
  for (const file of await chooseFiles()) {
    const read = await readChosen(file);
    if (!read.ok) return read;
    opened.push(read.value);
  }
  return ok(opened);
};

function chooseFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.json,.csv,.zip,application/json';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

async function readChosen(file: File): Promise<Result<OpenedFile, HostFailure>> {
  const tooLarge = refuseTooLarge(file.name, file.size);
  if (tooLarge !== null) return fail(tooLarge);
  try {
    return decodeContent(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // The file went away, or may not be read, between being chosen and being read.
    if (!(error instanceof DOMException)) throw error;
    return fail({ kind: 'notFound', message: `"${file.name}" could not be read.` });
  }
}
