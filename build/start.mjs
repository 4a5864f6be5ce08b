/**
 * `npm start`: builds and opens the app. In Electron; where there is none, in Chromium through the browser shell; where there is no
 * display, the `demo` in the terminal. `npm start -- --smoke` ends by itself after the first painted frame and brings its own display.
 * Other arguments go to the app.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { findElectron } from './electron.mjs';
import { main, top } from './script.mjs';
import { hasDisplay, isRoot, missingFromSystem, sandboxProblem, startDisplay } from './system.mjs';

const SMOKE_LIMIT_MS = 60_000;
const browserShell = path.join(top, 'dist/electron/browserShell.cjs');

main(import.meta.url, async () => {
  const words = process.argv.slice(2);
  const isSmoke = words.includes('--smoke');
  if (!isSmoke && !hasDisplay()) {
    console.log('There is no display here, so no window can open. This is the main job in the terminal:');
    return show(process.execPath, [path.join(top, 'build/cli.mjs'), 'demo']);
  }
  await build();
  if (isSmoke) return smoke(words);
  return open(words);
});

/** @param {readonly string[]} words @returns {Promise<number>} The exit status, once the window is closed. */
async function open(words) {
  const electron = await findElectron();
  if (electron.kind === 'none') console.log(`${electron.reason}. Opening the app in Chromium instead.`);
  await prepareSystem(electron, false);
  if (electron.kind === 'none') return show(process.execPath, [browserShell, ...words]);
  return show(electron.executable, electronArguments(words));
}

/** @param {readonly string[]} words @returns {Promise<number>} */
async function smoke(words) {
  const electron = await findElectron();
  await prepareSystem(electron, electron.kind === 'found' && !hasDisplay());
  const data = mkdtempSync(path.join(tmpdir(), 'sequence-studio-smoke-'));
  process.env.SEQUENCE_STUDIO_DATA = data;
  try {
    if (electron.kind === 'none') {
      console.log(`${electron.reason}. Starting the app in Chromium instead.`);
      return await show(process.execPath, [browserShell, ...words], SMOKE_LIMIT_MS);
    }
    const stopDisplay = hasDisplay() ? undefined : await startDisplay();
    const status = await show(electron.executable, electronArguments(words), SMOKE_LIMIT_MS);
    stopDisplay?.();
    return status;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** @param {Awaited<ReturnType<typeof findElectron>>} electron @param {boolean} display Whether a virtual one is needed. */
async function prepareSystem(electron, display) {
  const need = electron.kind === 'none' ? { chromium: true } : { electron: electron.executable };
  const missing = await missingFromSystem({ ...need, display });
  const problem = missing ?? (electron.kind === 'found' ? await sandboxProblem(electron.folder) : undefined);
  if (problem) throw new Error(problem);
}

/** Chromium refuses to start as root with its sandbox on. @param {readonly string[]} words */
const electronArguments = (words) => [...(isRoot ? ['--no-sandbox'] : []), top, ...words];

/**
 * Starts a program in this terminal and waits for it. An interrupt goes to it; this script ends when it has ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} [limitMs] It is killed after this time.
 * @returns {Promise<number>}
 */
function show(command, args, limitMs) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
    const limit =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            console.error(`The app did not end by itself within ${limitMs / 1000} s.`);
            child.kill('SIGKILL');
          }, limitMs);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearTimeout(limit);
      resolve(status ?? 1);
    });
  });
}
