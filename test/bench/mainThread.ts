import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';

/** The window's main thread, as seen from outside. */
export interface MainThread {
  /** What some work costs until its result is drawn: ms of processor time of that thread, so what else runs on the machine counts little. */
  readonly costOf: (work: () => Promise<unknown>) => Promise<number>;
}

export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  /** The second frame begins when the first was drawn; what React puts off until there is time is done when the thread is idle. */
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)))));
  return {
    costOf: async (work) => {
      await drawn();
      const before = await spent();
      await work();
      await drawn();
      return (await spent()) - before;
    },
  };
}

/** All that the work of a key press brings with it later, such as saving, is over: it does not count for the next one. */
export const quiet = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 150)));

const shown = (ms: number): string => ms.toFixed(1).padStart(7);

/** Prints figures in a row: how many, the median, and what 95 of 100 stay below. */
export function say(what: string, costs: readonly number[], aim: number | null = null): void {
  const sorted = [...costs].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const [p50, p95] = [at(0.5), at(0.95)];
  const verdict = aim === null ? '' : `  aim ${aim}: ${p95 <= aim ? 'met' : 'MISSED'}`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${what.padEnd(52)} p50 ${shown(p50)} ms  p95 ${shown(p95)} ms  (${sorted.length} times, load ${load})${verdict}`);
}
