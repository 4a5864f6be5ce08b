/** How long a window that is just closing, or loading anew, is waited for. */
const PATIENCE_MS = 1500;

/**
 * Takes the data for this window as long as it lives, and answers whether it could: two windows that write one sequence would each write over
 * what the other wrote. Electron lets no second window start; of a browser, a second tab can.
 */
export const takeData = (locks: LockManager): Promise<boolean> =>
  new Promise((answer) => {
    const held = (): Promise<never> => {
      answer(true);
      return new Promise(() => undefined);
    };
    locks.request('sequence-studio', { signal: AbortSignal.timeout(PATIENCE_MS) }, held).catch(() => answer(false));
  });
