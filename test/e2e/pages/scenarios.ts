import { expect, type Page } from '@playwright/test';

/** The panel of the saved scenarios, below the canvas or in the simulator's setup. */
export const scenariosOf = (page: Page) => {
  const list = page.getByRole('list', { name: 'Saved scenarios' });
  const row = (name: string) => list.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  return {
    row,
    panel: page.getByRole('region', { name: /scenarios$/i }),
    /** Keeps the run on the screen, with what it does as what is expected. */
    save: async (name: string) => {
      await page.getByRole('button', { name: 'Save as scenario' }).click();
      const form = page.getByRole('group', { name: 'Save as scenario' }).or(page.getByRole('dialog', { name: 'Save as scenario' }));
      await form.getByRole('textbox', { name: 'Name' }).fill(name);
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(form).toHaveCount(0);
    },
    choose: async (name: string, action: string) => {
      await row(name)
        .getByRole('button', { name: `Actions for ${name}` })
        .click();
      await page.getByRole('menuitem', { name: action }).click();
    },
  };
};
