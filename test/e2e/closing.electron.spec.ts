import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';
import { blockVault, fillDatabase } from './rig/trouble.ts';

test('closing over changes that nothing holds asks once, and stays open on demand', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).open('New lead nurturing');
  await fillDatabase(page);
  await blockVault(app.dataFolder);
  await designerOf(page).step('Introduce yourself').click();
  await designerOf(page).title.fill('Not on any disk');
  await expect(page.getByRole('region', { name: 'Not saved' })).toContainText('Not saved since');

  await app.askToClose();
  const dialog = page.getByRole('dialog', { name: 'Close without saving?' });
  await expect(dialog).toContainText('If you close now, they are gone.');
  await expect(dialog.getByRole('button', { name: 'Save a copy' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(designerOf(page).title).toHaveValue('Not on any disk');

  await app.askToClose();
  const closed = page.waitForEvent('close');
  await dialog.getByRole('button', { name: 'Close anyway' }).click();
  await closed;
});
