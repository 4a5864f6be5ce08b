import path from 'node:path';
import { app, clipboard, dialog, Menu, session } from 'electron';
import { z } from 'zod';
import { ok } from '../shared/result.ts';
import { createBackups } from './backups.ts';
import { createBundle } from './bundle.ts';
import { claimFolder } from './claim.ts';
import { createClipboard } from './clipboard.ts';
import { chooseFolder, createFileDialogs, showFolder } from './dialogs.ts';
import { diskFileSystem } from './fileSystem.ts';
import { readAnyFile } from './files.ts';
import { createHandlers } from './handlers.ts';
import { listenToWindow } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { createMirror } from './mirror.ts';
import { createPrinter } from './printer.ts';
import { serveBundle } from './protocol.ts';
import { secureContents, secureSession } from './security.ts';
import { endAfterFirstFrame } from './smoke.ts';
import { sequenceFiles } from './startWords.ts';
import { createVault } from './vault.ts';
import { openWindow, type StudioWindow } from './window.ts';
import { createWindowStateFile } from './windowState.ts';

/** Where the built parts lie that the main process hands on. */
export interface BuiltParts {
  readonly renderer: string;
  readonly preload: string;
}

const handedOver = z.object({ files: z.array(z.string()) });

/**
 * Opens the studio, or hands its files to the one that is open already. Must run before Electron is ready.
 * @param words What a person wrote on the command line.
 */
export function startStudio(words: readonly string[], built: BuiltParts): void {
  const files = sequenceFiles(words, process.cwd());
  if (!app.requestSingleInstanceLock({ files })) {
    console.error('Sequence Studio is open already.');
    app.exit(words.includes('--smoke') ? 1 : 0);
    return;
  }
  secureContents();
  const studio = app.whenReady().then(() => openStudio(built));
  const open = async (paths: readonly string[]) => openFilesIn(await studio, paths);

  app.on('second-instance', async (_event, _argv, _folder, data) => {
    // The command line may come rearranged, so the second start sends its files itself.
    const parsed = handedOver.safeParse(data);
    (await studio).comeToFront();
    if (parsed.success) await open(sequenceFiles(parsed.data.files, '/'));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void open(sequenceFiles([file], '/'));
  });
  void open(files);
  if (words.includes('--smoke')) void studio.then(({ browserWindow }) => endAfterFirstFrame(browserWindow.webContents));
}

async function openStudio({ renderer, preload }: BuiltParts): Promise<StudioWindow> {
  const dataFolder = app.getPath('userData');
  if (!(await claimFolder(dataFolder))) {
    dialog.showErrorBox('Sequence Studio is open already', 'Its window in the browser uses the same data. Close that window first.');
    app.exit(1);
    return new Promise(() => {}); // `exit` comes back once more before the process ends.
  }
  secureSession(session.defaultSession);
  serveBundle(session.defaultSession, createBundle(renderer, 'none'));
  // Until the page sends its own menu there is none: Electron's first menu would reload the page or open other tools.
  Menu.setApplicationMenu(null);

  const windowStateFile = createWindowStateFile(diskFileSystem, dataFolder);
  const printer = createPrinter();
  const studio = openWindow(await windowStateFile.read(), preload, windowStateFile.write);
  const backups = path.join(dataFolder, 'backups');
  const answer = createHandlers({
    vault: createVault(diskFileSystem, path.join(dataFolder, 'vault')),
    ...createBackups(diskFileSystem, backups),
    showBackups: () => showFolder(backups),
    ...createMirror(diskFileSystem, dataFolder, () => chooseFolder(studio.browserWindow)),
    ...createClipboard(clipboard),
    ...createFileDialogs(studio.browserWindow, printer),
    printPage: printer.print,
    setMenu: async (menus) => {
      const choose = (id: string) => studio.send({ kind: 'action', id });
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menus, process.platform, choose)));
      return ok(null);
    },
    setTheme: async (theme) => {
      studio.setTheme(theme);
      return ok(null);
    },
    setSize: async (size) => {
      studio.browserWindow.webContents.setZoomFactor(size / 100);
      return ok(null);
    },
    holdClose: async () => {
      studio.stayOpen();
      return ok(null);
    },
    confirmClose: async () => {
      studio.close();
      return ok(null);
    },
  });
  listenToWindow(answer);
  return studio;
}

async function openFilesIn(studio: StudioWindow, paths: readonly string[]): Promise<void> {
  for (const file of paths) {
    const read = await readAnyFile(file);
    if (read.ok) studio.send({ kind: 'fileOpened', file: read.value });
    else await dialog.showMessageBox(studio.browserWindow, { type: 'error', message: read.error.message });
  }
}
