import { expect, type Page } from '@playwright/test';

/** The practice screen: an exercise as it is made, worked and handed in. */
export const practiceOf = (page: Page) => {
  const queue = page.getByRole('region', { name: 'Work queue' });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  return {
    queue,
    button,
    upNext: page.getByRole('region', { name: /^Up next for/ }),
    timeline: page.getByRole('region', { name: /^Timeline of/ }),
    open: async () => {
      await page.keyboard.press('Control+5');
      await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
    },
    begin: async (learner: string) => {
      await page.getByRole('textbox', { name: 'Your name' }).fill(learner);
      await page.keyboard.press('Enter');
      await expect(queue).toBeVisible();
    },
    pick: (lead: string) => queue.getByRole('button', { name: new RegExp(`^${lead}`) }).click(),
    record: async (result: string) => {
      await button('Complete').click();
      await page.getByRole('menuitem', { name: result, exact: true }).click();
    },
    handIn: async () => {
      await button('Hand in…').click();
      await page.getByRole('dialog', { name: 'Hand in?' }).getByRole('button', { name: 'Hand in', exact: true }).click();
      await expect(button('Save result…')).toBeVisible();
    },
    /** The keyboard is somewhere. */
    focused: () => expect(page.locator('body:focus')).toHaveCount(0),
  };
};
