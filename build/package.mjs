/**
 * `npm run dist`: builds and packs the app into `release/`: tar.gz, zip and deb. `-- --dir` makes only the unpacked app. It uses the
 * Electron that build/electron.mjs finds and downloads nothing else. Packages are made on Linux only: nothing else was ever tried.
 */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { path7za } from '7zip-bin';
import { build } from './build.mjs';
import { findElectron } from './electron.mjs';
import { main, run, top } from './script.mjs';

main(import.meta.url, async () => {
  if (process.platform !== 'linux') throw new Error('Packages are made on Linux only; `npm start` runs the app here.');
  const electron = await findElectron();
  if (electron.kind === 'none') throw new Error(`${electron.reason}. ELECTRON_OVERRIDE_DIST_PATH=<folder> names a local one.`);
  await build();

  const forTests = electron.source === 'npm';
  if (forTests) console.log(`Electron ${electron.version} from npm is old and unpatched: what is made with it is for testing only.`);
  chmodSync(path7za, 0o755); // Its package lost the executable bit.
  const { status } = await run(
    process.execPath,
    [
      path.join(top, 'node_modules/electron-builder/cli.js'),
      ...['--publish', 'never', '--linux', ...process.argv.slice(2)],
      `-c.electronDist=${electron.folder}`,
      `-c.electronVersion=${electron.version}`,
      ...(forTests ? testOnlyOptions : releaseOptions),
    ],
    {
      show: true,
      env: {
        ...process.env,
        ELECTRON_BUILDER_7ZIP_PATH: path7za,
        CUSTOM_FPM_PATH: path.join(top, 'build/deb.mjs'),
        ...(forTests ? { ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' } : {}),
      },
    },
  );
  return status;
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
const testOnlyOptions = ['-c.artifactName=sequence-studio-${version}-dev-${os}-${arch}.${ext}'];

/** The npm Electron does not know this fuse yet. */
const releaseOptions = ['-c.electronFuses.grantFileProtocolExtraPrivileges=false'];
