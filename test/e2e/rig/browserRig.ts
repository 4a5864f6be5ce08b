import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { top } from '../../../build/script.mjs';
import { findChromium, isRoot } from '../../../build/system.mjs';
import type { Launch } from './app.ts';
import { textOnceWritten } from './files.ts';

/** Starts the browser shell, and a Chromium whose profile lies in the data folder, at the address that the shell tells. */
export const launchBrowser: Launch = async (dataFolder, watch) => {
  const shell = spawn(process.execPath, [path.join(top, 'dist/electron/browserShell.cjs'), '--data', dataFolder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // Its own process group, so that `kill` reaches all of it.
  });
  const address = await addressFrom(shell.stdout);
  const context = await chromium.launchPersistentContext(path.join(dataFolder, 'browser-profile'), {
    executablePath: findChromium() ?? 'chromium',
    args: isRoot ? ['--no-sandbox'] : [],
    viewport: { width: 1440, height: 900 },
  });
  watch(context, new URL(address).origin);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);

  return {
    page,
    close: async () => {
      await closePage(page);
      await context.close();
      await end(shell, 'SIGTERM');
    },
    kill: async () => {
      const closed = context.waitForEvent('close');
      process.kill(-(await chromiumPid(context)), 'SIGKILL');
      await end(shell, 'SIGKILL');
      await closed;
    },
    nextSaveTo: async (file) => {
      const saved = page.waitForEvent('download').then((download) => download.saveAs(file));
      saved.catch(() => {}); // A test that failed before the download never asks; one that asks is told below.
      return async () => {
        await saved;
        return textOnceWritten(file);
      };
    },
    nextPrint: async () => {
      throw new Error('A browser prints by itself.');
    },
    askToClose: async () => {
      throw new Error('A browser asks in its own words.');
    },
    nextOpen: async (paths) => {
      page.once('filechooser', (chooser) => chooser.setFiles([...paths]));
    },
  };
};

/** The shell tells its address in one line: `Sequence Studio is at http://127.0.0.1:PORT/?token=…`. */
async function addressFrom(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /^Sequence Studio is at (http:\/\/127\.0\.0\.1:\d+\/\S*)/.exec(line)?.[1];
    if (address === undefined) continue;
    output.resume(); // Whatever else it says must not fill the pipe.
    return address;
  }
  throw new Error('The browser shell ended without telling its address.');
}

/** As the person's click on the window's cross: the page may still write what it holds. */
async function closePage(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

async function chromiumPid(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const pid = answer?.processInfo.find((process) => process.type === 'browser')?.id;
  if (pid === undefined) throw new Error('Chromium did not tell its process id.');
  return pid;
}

async function end(shell: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (shell.pid === undefined || shell.exitCode !== null || shell.signalCode !== null) return;
  const ended = once(shell, 'exit');
  process.kill(-shell.pid, signal);
  await ended;
}
