/** What the machine itself must have: Electron's libraries, a display, Chromium. Nothing here reaches for the project's own files. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from './script.mjs';

/** True for Linux' root: Chromium and Electron then run only with `--no-sandbox`. */
export const isRoot = process.getuid?.() === 0;

/** True where a window can be shown. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const SET_UID = 0o4000;

/** Debian's names; a library that newer systems renamed is looked up by `debianName`. */
const packages = {
  electron: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'],
  display: ['xvfb'],
  chromium: ['chromium'],
};

/** @typedef {{ electron?: string, display?: boolean, chromium?: boolean }} Need `electron` is the executable whose libraries count. */

/**
 * Whether Chromium's sandbox can start for an ordinary user: by a user namespace, which some systems forbid (Ubuntu 24 and newer), or by
 * Electron's set-uid helper.
 * @param {string} folder Electron's.
 * @returns {Promise<string | undefined>} One line with the command that helps; nothing if it can start.
 */
export async function sandboxProblem(folder) {
  const helper = path.join(folder, 'chrome-sandbox');
  if (process.platform !== 'linux' || isRoot || !existsSync(helper)) return undefined;
  const { uid, mode } = statSync(helper);
  const isSetUid = uid === 0 && (mode & SET_UID) !== 0;
  if (isSetUid || (await run('unshare', ['--user', '--map-root-user', 'true'])).status === 0) return undefined;
  return `This system forbids user namespaces, so Electron's sandbox needs its helper: sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`;
}

/**
 * Sees to it that the machine has what is needed: root on Debian installs it, anyone else is told the command.
 * @param {Need} need
 * @returns {Promise<string | undefined>} One line saying what is missing and which command installs it; nothing if all is there.
 */
export async function missingFromSystem(need) {
  if (process.platform !== 'linux') return need.chromium && !findChromium() ? 'Chromium is missing: install it.' : undefined;
  const wanted = await packagesFor(need);
  if (wanted.length === 0) return undefined;
  const canInstall = isRoot && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.error(`Installing ${wanted.join(', ')} …`);
    await aptInstall(wanted);
  }
  const missing = await packagesFor(need);
  if (missing.length === 0) return undefined;
  return `Missing on this machine: ${missing.join(', ')}. On Debian and Ubuntu: sudo apt-get install --no-install-recommends ${missing.join(' ')}`;
}

/** @param {Need} need @returns {Promise<readonly string[]>} */
async function packagesFor({ electron, display, chromium }) {
  const wanted = [
    ...(electron && (await lacksLibraries(electron)) ? packages.electron : []),
    ...(display && !find('Xvfb') ? packages.display : []),
    ...(chromium && !findChromium() ? packages.chromium : []),
  ];
  return Promise.all(wanted.map(debianName));
}

/** @param {string} executable */
const lacksLibraries = async (executable) => (await run('ldd', [executable])).output.includes('not found');

/** Debian 13 and Ubuntu 24 gave some libraries the ending `t64`. @param {string} name */
async function debianName(name) {
  const renamed = await run('apt-cache', ['show', `${name}t64`]);
  return renamed.status === 0 && renamed.output.includes('Package:') ? `${name}t64` : name;
}

/** A fresh machine has no package lists yet, so a failure is tried again after an update. @param {readonly string[]} names */
async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
  if ((await install()).status === 0) return;
  await run('apt-get', ['update'], { env });
  await install();
}

/** @returns {string | undefined} The path of a Chromium or Chrome. */
export const findChromium = () =>
  ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(find).find((file) => file !== undefined);

/** @param {string} name @returns {string | undefined} The program's path, as the shell would find it. */
function find(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // That is the answer: not there, or not to be run.
  }
}

/**
 * Starts a virtual display, and names it in this process' `DISPLAY`, so that every child sees it. Xvfb picks a free number itself.
 * @returns {Promise<() => void>} Stops it.
 */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const stop = () => void server.kill();
    process.once('exit', stop);
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`The virtual display ended at once (Xvfb, status ${status}).`)));
    server.stdio[3]?.once('data', (number) => {
      process.env.DISPLAY = `:${String(number).trim()}`;
      resolve(stop);
    });
  });
}
