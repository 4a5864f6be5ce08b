import { expect, type Page } from '@playwright/test';

/** The canvas with its "+", and the inspector beside it. */
export const designerOf = (page: Page) => ({
  canvas: page.getByRole('application', { name: /^Sequence\./ }),
  step: (name: string) => page.getByRole('group', { name: new RegExp(`(^|, )${escaped(name)}[.?]`) }),
  title: page.getByRole('textbox', { name: 'Title' }),
  /** What the live region says now. */
  said: (text: string) => page.getByRole('status').getByText(text, { exact: true }),
  saved: () => expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible(),
  /** Adds what the picker calls `what`, at the "+" with this name, and gives it a title. */
  add: async (at: string, what: string, title: string) => {
    await page.getByRole('button', { name: at, exact: true }).click();
    await page.getByRole('combobox', { name: /^Search/ }).fill(what);
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Title' });
    await expect(field).toBeFocused();
    await page.keyboard.type(title);
    await expect(field).toHaveValue(title);
  },
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
