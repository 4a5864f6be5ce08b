import path from 'node:path';
import { createBackups } from '../../electron/backups.ts';
import { diskFileSystem } from '../../electron/fileSystem.ts';
import { type AnswerRequest, createHandlers } from '../../electron/handlers.ts';
import { refusal } from '../../electron/hostFailure.ts';
import { createMirror } from '../../electron/mirror.ts';
import { createVault } from '../../electron/vault.ts';
import { fail } from '../../shared/result.ts';

/** The bridge's requests as this shell answers them: those of the vault and the backups. Dialogs, menu and window are the page's own affair. */
export function createBrowserHost(dataFolder: string): AnswerRequest {
  const inPage = async () => fail(refusal('In a browser the page does this itself.'));
  const backups = path.join(dataFolder, 'backups');
  return createHandlers({
    vault: createVault(diskFileSystem, path.join(dataFolder, 'vault')),
    ...createBackups(diskFileSystem, backups),
    showBackups: async () => fail(refusal(`A browser cannot show folders. The backups are in ${backups}.`)),
    ...createMirror(diskFileSystem, dataFolder, async () => fail(refusal('A browser cannot choose a folder; the program can.'))),
    saveFile: inPage,
    saveBytes: inPage,
    savePdf: inPage,
    printPage: inPage,
    openFiles: inPage,
    writeClipboard: inPage,
    readClipboard: inPage,
    setMenu: inPage,
    setTheme: inPage,
    setSize: inPage,
    confirmClose: inPage,
    holdClose: inPage,
  });
}
