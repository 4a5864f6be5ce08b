import type { Chromium } from './chromium.ts';

const LIMIT_MS = 20_000;

/**
 * Waits for the page's first painted frame, then closes Chromium and says in one line how it went.
 * @returns The exit status.
 */
export async function endAfterFirstFrame(chromium: Chromium, firstFrame: Promise<void>): Promise<number> {
  const failure = await Promise.race([
    firstFrame.then(() => null),
    chromium.closed.then(() => 'Chromium ended'),
    new Promise<string>((resolve) => setTimeout(resolve, LIMIT_MS, `${LIMIT_MS / 1000} seconds went by`)),
  ]);
  await chromium.close();
  if (failure === null) console.log('Sequence Studio started: Chromium painted its first frame.');
  else console.error(`Sequence Studio showed nothing: ${failure}.`);
  return failure === null ? 0 : 1;
}
