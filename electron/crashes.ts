import { type BrowserWindow, dialog } from 'electron';
import type { Closing } from './closing.ts';

const A_MINUTE_MS = 60_000;

/**
 * Brings the page back when its process is gone. A second time within a minute would only repeat itself, so a person is asked.
 * @param now Milliseconds of a clock that only runs forward.
 */
export function reopenAfterCrash(window: BrowserWindow, closing: Closing, now: () => number): void {
  let previous = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', async () => {
    if (closing.isUnderWay()) return closing.finish();
    const often = now() - previous < A_MINUTE_MS;
    previous = now();
    if (!often || (await wantsToReopen(window))) window.webContents.reload();
    else closing.finish();
  });
}

async function wantsToReopen(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working twice within a minute.',
    detail: 'Every change that was shown as saved is on the disk.',
    buttons: ['Reopen', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
