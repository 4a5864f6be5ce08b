import { expect, type Page } from '@playwright/test';

/** The list of sequences, as a person uses it. `table` names the place: its list, archive or bin. */
export const libraryOf = (page: Page, place: 'Sequences' | 'Archived sequences' | 'Deleted sequences' = 'Sequences') => {
  const table = page.getByRole('table', { name: place, exact: true });
  const row = (name: string) => table.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
  return {
    row,
    search: page.getByRole('searchbox', { name: /^Search/ }),
    show: (view: 'All' | 'Archive' | 'Bin') => page.getByRole('tab', { name: new RegExp(`^${view}`) }).click(),
    open: async (name: string) => {
      await row(name).getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },
    choose: async (name: string, action: string) => {
      await row(name)
        .getByRole('button', { name: `Actions for ${name}` })
        .click();
      await page.getByRole('menuitem', { name: action }).click();
    },
    newBlank: async (name: string) => {
      await page.getByRole('button', { name: 'New', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
      await dialog.getByRole('button', { name: 'Create' }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },
  };
};
