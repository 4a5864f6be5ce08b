import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../build/build.mjs';
import { findElectron } from '../../build/electron.mjs';
import { top } from '../../build/script.mjs';
import { hasDisplay, startDisplay } from '../../build/system.mjs';
import { runBundled } from '../bench/bundled.mjs';

/**
 * Builds the program, or with `--broken <how>` one with that fault, and runs a harness over it in real Electron.
 * @param {string} name Of the harness, a file of this folder.
 * @param {Readonly<Record<string, import('vite').Plugin>>} faults
 */
export async function runInElectron(name, faults) {
  const { broken } = parseArgs({ options: { broken: { type: 'string' } }, strict: false }).values;
  const fault = typeof broken === 'string' ? faults[broken] : undefined;
  if (broken !== undefined && fault === undefined) throw new Error(`--broken is one of: ${Object.keys(faults).join(', ')}`);
  const electron = await findElectron();
  if (electron.kind !== 'found') throw new Error(`${electron.reason}. ELECTRON_NPM_FALLBACK=1 finds one for tests.`);

  const folder = fault === undefined ? path.join(top, 'dist') : path.join(top, 'node_modules/.cache/broken', String(broken));
  await build(['main', 'preload', 'renderer'], { folder, plugins: fault === undefined ? [] : [fault] });
  if (fault !== undefined)
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'broken', version: '1.0.0', main: 'electron/main.cjs' }));
  process.env.SEQUENCE_STUDIO_BUILT = fault === undefined ? top : folder;
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
  const stopDisplay = hasDisplay() ? () => {} : await startDisplay();
  try {
    await runBundled(name, 'test/reliability', { external: ['@playwright/test'] });
  } finally {
    stopDisplay();
  }
}
