import { expect, type Page } from '@playwright/test';

/** The setup of a run, and the run itself with its buttons and its trace. */
export const simulatorOf = (page: Page) => ({
  start: async () => {
    await page.getByRole('tab', { name: 'Simulate' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Playback' })).toBeVisible();
  },
  happens: (what: string) =>
    page
      .getByRole('region', { name: 'What can happen now' })
      .getByRole('button', { name: new RegExp(`^${what}`) })
      .first()
      .click(),
  /** What stands beside the canvas: "Work queue", "Branches". */
  panel: (name: string) => page.getByRole('tab', { name, exact: true }).click(),
  trace: page.getByRole('region', { name: 'What happened' }),
  /** Whom the run is about, and the time: "Simulating Ana Ruiz, Day 1, …". */
  banner: page.getByRole('heading', { name: /^Simulating / }),
  timeline: page.getByRole('slider', { name: 'Time of the run' }),
  upNext: page.getByRole('region', { name: 'Up next' }),
});

/** The element that has the keyboard, which is never the page itself. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? 'none');
