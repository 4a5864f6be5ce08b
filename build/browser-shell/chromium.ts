import { spawn } from 'node:child_process';
import { findChromium, isRoot } from '../system.mjs';

/** A Chromium that shows one address. */
export interface Chromium {
  /** Answers when its window, and with it the process, is gone. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-background-mode',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  // Whatever else it would ask on its own: no name is looked up. Our page lives at an address that needs none.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Opens an address as an app's window, without tabs and address bar, in a profile of its own. `null`: this machine has no Chromium.
 * @param profile The profile's folder; it is made where it is missing.
 * @param hidden Paints without a window, so no display is needed.
 */
export function openChromium(address: string, profile: string, hidden: boolean): Chromium | null {
  const executable = findChromium();
  if (executable === undefined) return null;
  const shown = hidden ? ['--headless', address] : ['--window-size=1280,800', `--app=${address}`];
  const args = [...quiet, `--user-data-dir=${profile}`, ...(isRoot ? ['--no-sandbox'] : []), ...shown];
  const child = spawn(executable, args, { stdio: 'ignore' });
  const closed = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  return {
    closed,
    close: () => {
      child.kill();
      return closed;
    },
  };
}
