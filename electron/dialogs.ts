import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Bridge, OpenedFile } from '../shared/bridge.ts';
import { ok } from '../shared/result.ts';
import { diskFileSystem } from './fileSystem.ts';
import { readTextFile, writeTextFile } from './files.ts';

/** The two requests of the bridge that ask a person for a place, by the system's own dialogs. */
export function createFileDialogs(window: BrowserWindow): Pick<Bridge, 'saveFile' | 'openFiles'> {
  return {
    saveFile: async ({ title, suggestedName, text }) => {
      const name = path.basename(suggestedName);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        defaultPath: path.join(app.getPath('documents'), name),
        filters: [{ name: extensionOf(name), extensions: [extensionOf(name)] }, everyFile],
      });
      // Electron 25 leaves the path undefined where 45 leaves it empty.
      return canceled || !filePath ? ok(null) : writeTextFile(diskFileSystem, filePath, text);
    },

    openFiles: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: 'Sequences and catalogs', extensions: ['sequence.json', 'json', 'csv'] }, everyFile],
      });
      const files: OpenedFile[] = [];
      for (const filePath of filePaths) {
        const read = await readTextFile(filePath);
        if (!read.ok) return read;
        files.push(read.value);
      }
      return ok(files);
    },
  };
}

const everyFile = { name: 'All files', extensions: ['*'] };

/** Without the dot; our own extension has two parts. */
function extensionOf(name: string): string {
  return name.endsWith('.sequence.json') ? 'sequence.json' : path.extname(name).slice(1) || '*';
}
