import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';

/** Processor time in ms of the window's main thread, so what else runs on the machine counts little. */
export interface Cost {
  /** Until the second frame has begun, so the first one that shows the result is drawn. */
  readonly drawn: number;
  /** Until the thread is idle: what React and the window put off until the result is drawn counts as well. */
  readonly all: number;
}

/** The window's main thread, as seen from outside. */
export interface MainThread {
  readonly costOf: (work: () => Promise<unknown>) => Promise<Cost>;
}

export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return {
    costOf: async (work) => {
      await drawn();
      await idle();
      const before = await spent();
      await work();
      await drawn();
      const whenDrawn = await spent();
      await idle();
      return { drawn: whenDrawn - before, all: (await spent()) - before };
    },
  };
}

/** All that the work of a key press brings with it later, such as saving, is over: it does not count for the next one. */
export const quiet = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 150)));

const shown = (ms: number): string => ms.toFixed(1).padStart(7);

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Prints figures in a row: the median, and what 95 of 100 stay below, until drawn, which the aim is about, and until idle. */
export function say(what: string, costs: readonly Cost[], aim: number | null = null): void {
  const [drawn, all] = [costs.map((cost) => cost.drawn), costs.map((cost) => cost.all)].map((list) => list.sort((a, b) => a - b));
  const shares = (sorted: readonly number[] = []): string => `p50 ${shown(at(sorted, 0.5))}  p95 ${shown(at(sorted, 0.95))}`;
  const verdict = aim === null ? '' : `  aim ${aim}: ${at(drawn ?? [], 0.95) <= aim ? 'met' : 'MISSED'}`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${what.padEnd(52)} drawn ${shares(drawn)}  idle ${shares(all)} ms  (${costs.length} times, load ${load})${verdict}`);
}
