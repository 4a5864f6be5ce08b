import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Bridge, HostFailure, OpenedFile, SaveFileRequest } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { diskFileSystem } from './fileSystem.ts';
import { readAnyFile, writeFile, writeTextFile } from './files.ts';
import { hostFailure } from './hostFailure.ts';
import type { Printer } from './printer.ts';

/** The requests of the bridge that ask a person for a place, by the system's own dialogs. */
export function createFileDialogs(
  window: BrowserWindow,
  printer: Printer,
): Pick<Bridge, 'saveFile' | 'saveBytes' | 'savePdf' | 'openFiles'> {
  const placeFor = async ({ title, suggestedName }: Pick<SaveFileRequest, 'title' | 'suggestedName'>): Promise<string | null> => {
    const name = path.basename(suggestedName);
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: path.join(app.getPath('documents'), name),
      filters: [{ name: extensionOf(name), extensions: [extensionOf(name)] }, everyFile],
    });
    // Electron 25 leaves the path undefined where 45 leaves it empty.
    return canceled || !filePath ? null : filePath;
  };
  return {
    saveFile: async (request) => {
      const place = await placeFor(request);
      return place === null ? ok(null) : writeTextFile(diskFileSystem, place, request.text);
    },

    saveBytes: async (request) => {
      const place = await placeFor(request);
      return place === null ? ok(null) : writeFile(diskFileSystem, place, request.bytes);
    },

    savePdf: async (request) => {
      const place = await placeFor(request);
      if (place === null) return ok(null);
      const pdf = await printer.pdfOf(request.html, request.paper);
      return pdf.ok ? writeFile(diskFileSystem, place, pdf.value) : pdf;
    },

    openFiles: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: 'Sequences, bundles and catalogs', extensions: ['sequence.json', 'json', 'csv', 'zip'] }, everyFile],
      });
      const files: OpenedFile[] = [];
      for (const filePath of filePaths) {
        const read = await readAnyFile(filePath);
        if (!read.ok) return read;
        files.push(read.value);
      }
      return ok(files);
    },
  };
}

/** Shows a folder of the program's own in the system's window for files. */
export async function showFolder(folder: string): Promise<Result<null, HostFailure>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return fail(hostFailure(error, 'written', path.basename(folder)));
  }
  const refused = await shell.openPath(folder);
  return refused === '' ? ok(null) : fail({ kind: 'failed', message: `The folder could not be shown: ${refused}` });
}

/** Asks for a folder. `null`: the person cancelled. */
export async function chooseFolder(window: BrowserWindow): Promise<Result<string | null, HostFailure>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  return ok(canceled ? null : (filePaths[0] ?? null));
}

const everyFile = { name: 'All files', extensions: ['*'] };

/** Without the dot; our own extensions have two parts. */
function extensionOf(name: string): string {
  const own = ['sequence.json', 'sequences.zip'].find((extension) => name.endsWith(`.${extension}`));
  return own ?? (path.extname(name).slice(1) || '*');
}
