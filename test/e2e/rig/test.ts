import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { App, Launch, RigName, RunningApp } from './app.ts';
import { launchBrowser } from './browserRig.ts';
import { launchElectron } from './electronRig.ts';
import { watching } from './watch.ts';

const launches: Readonly<Record<RigName, Launch>> = { electron: launchElectron, browser: launchBrowser };

/** Gives a spec `app`: started on an empty data folder, and closed when the test ends. */
export const test = base.extend<{ app: App }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are needed from this pattern.
  app: async ({}, use, testInfo) => {
    const rig: RigName = testInfo.project.name === 'electron' ? 'electron' : 'browser';
    testInfo.skip(rig === 'electron' && !process.env.ELECTRON_OVERRIDE_DIST_PATH, 'No Electron can be had here.');
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'sequence-studio-e2e-'));
    const { requests, consoleProblems, watch } = watching();
    /** Started means that the first screen stands: before, keys and clicks would go nowhere. */
    const launch = async (): Promise<RunningApp> => {
      const launched = await launches[rig](dataFolder, watch);
      await launched.page.getByRole('heading', { level: 1 }).waitFor();
      return launched;
    };
    let running: RunningApp | null = await launch();
    const started = (): RunningApp => {
      if (!running) throw new Error('The app does not run: it was killed. Call restart() first.');
      return running;
    };

    const app: App = {
      rig,
      dataFolder,
      requests,
      consoleProblems,
      get page() {
        return started().page;
      },
      restart: async () => {
        await running?.close();
        running = await launch();
      },
      kill: async () => {
        await started().kill();
        running = null;
      },
      loseIndexedDb: async () => {
        if (running) throw new Error('Kill the app first: a running one holds its database open.');
        const profile = rig === 'electron' ? dataFolder : path.join(dataFolder, 'browser-profile/Default');
        await rm(path.join(profile, 'IndexedDB'), { recursive: true });
      },
      nextSaveTo: (file) => started().nextSaveTo(file),
      nextPrint: () => started().nextPrint(),
      askToClose: () => started().askToClose(),
      nextOpen: (files) => started().nextOpen(files),
    };

    await use(app);
    await running?.close();
    await rm(dataFolder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
