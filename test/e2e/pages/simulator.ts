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
  trace: page.getByRole('region', { name: 'What happened' }),
});
