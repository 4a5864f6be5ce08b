import { expect, type Page } from '@playwright/test';

/** "Search or run", by its keys. */
export const paletteOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Search or run' });
  const open = async () => {
    await page.keyboard.press('Control+k');
    await expect(dialog.getByRole('combobox')).toBeFocused();
  };
  return {
    dialog,
    open,
    /** What can be done now, as it is called now. */
    possible: async () => {
      await open();
      const names = await dialog.locator('[role="option"][aria-disabled="false"] > :first-child').allTextContents();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      return names;
    },
    run: async (name: string) => {
      await open();
      await page.keyboard.type(name);
      await expect(dialog.locator('[role="option"][aria-selected="true"] > :first-child')).toHaveText(name);
      await page.keyboard.press('Enter');
      if (!name.startsWith('Search or run')) await expect(dialog).toHaveCount(0);
    },
  };
};
