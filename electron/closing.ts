import type { BrowserWindow } from 'electron';
import type { Outbox } from './outbox.ts';

/** How the window ends. */
export interface Closing {
  /** Closes now, without asking the page. */
  readonly finish: () => void;
  /** The page does not close yet, because it asks the person first; the next wish to close asks the page anew. */
  readonly hold: () => void;
  /** Whether a person, or `finish`, has started to close. */
  readonly isUnderWay: () => boolean;
}

/** A page that does not answer is not waited for longer: what it showed as saved is on the disk. */
const LIMIT_MS = 3_000;

/**
 * Lets the page write down what it still holds: the first close asks it and waits; `finish` is its answer, or the limit's.
 * @param beforeEnd Runs last, while the window still has its place and size.
 */
export function closeAfterAsking(window: BrowserWindow, outbox: Outbox, beforeEnd: () => Promise<void>): Closing {
  let limit: NodeJS.Timeout | undefined;
  let state: 'open' | 'asked' | 'ending' = 'open';
  const finish = (): void => {
    if (state === 'ending') return;
    state = 'ending';
    void beforeEnd().finally(() => window.destroy());
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (state !== 'open') return;
    if (!outbox.isLoaded()) return finish();
    state = 'asked';
    limit = setTimeout(finish, LIMIT_MS);
    outbox.send({ kind: 'closeRequested' });
  });
  const hold = (): void => {
    if (state !== 'asked') return;
    state = 'open';
    clearTimeout(limit);
  };
  return { finish, hold, isUnderWay: () => state !== 'open' };
}
