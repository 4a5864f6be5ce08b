import { _electron, expect } from '@playwright/test';
import { top } from '../../../build/script.mjs';
import { isRoot } from '../../../build/system.mjs';
import type { Launch } from './app.ts';
import { textOnceWritten } from './files.ts';

/** The app as it was built, or another build of it: one with a fault, that a test must notice. */
const built = process.env.SEQUENCE_STUDIO_BUILT ?? top;

/** Starts the built app in Electron, from `ELECTRON_OVERRIDE_DIST_PATH` that the global setup has set. */
export const launchElectron: Launch = async (dataFolder, watch) => {
  const electron = await _electron.launch({
    args: [...(isRoot ? ['--no-sandbox'] : []), built],
    env: { ...definedOnly(process.env), SEQUENCE_STUDIO_DATA: dataFolder },
  });
  watch(electron.context(), 'app://bundle');
  const page = await electron.firstWindow();
  const child = electron.process();

  return {
    page,
    close: () => electron.close(),
    kill: async () => {
      const closed = electron.waitForEvent('close');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await closed;
    },
    nextSaveTo: async (path) => {
      await electron.evaluate(({ dialog }, filePath) => {
        const real = dialog.showSaveDialog;
        dialog.showSaveDialog = async () => {
          dialog.showSaveDialog = real;
          return { canceled: false, filePath };
        };
      }, path);
      return () => textOnceWritten(path);
    },
    nextPrint: async () => {
      await electron.evaluate(({ app }) => {
        delete process.env.PRINTED_TITLE;
        app.once('web-contents-created', (_event, contents) => {
          contents.print = (_options, done) => {
            process.env.PRINTED_TITLE = contents.getTitle();
            done?.(true, '');
          };
        });
      });
      const title = () => electron.evaluate(() => process.env.PRINTED_TITLE ?? '');
      return async () => {
        await expect.poll(title, { message: 'a page was printed' }).not.toBe('');
        return title();
      };
    },
    askToClose: () =>
      electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      }),
    nextOpen: (paths) =>
      electron.evaluate(
        ({ dialog }, filePaths) => {
          const real = dialog.showOpenDialog;
          dialog.showOpenDialog = async () => {
            dialog.showOpenDialog = real;
            return { canceled: filePaths.length === 0, filePaths };
          };
        },
        [...paths],
      ),
  };
};

/** Playwright takes no undefined values. */
const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
