import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const versions = (page: Page) => page.getByRole('list', { name: 'Versions, the newest first' });
const row = (page: Page, name: string) => versions(page).getByRole('listitem').filter({ hasText: name });

async function rename(page: Page, step: string, title: string): Promise<void> {
  await designerOf(page).step(step).click();
  await designerOf(page).title.fill(title);
  await page.keyboard.press('Escape');
}

test('save a version by keys, change, restart, restore it, and undo that', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  await app.page.keyboard.press('Control+s');
  const name = app.page.getByRole('dialog', { name: 'Save version' }).getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('Version 1');
  await name.fill('Before the fair');
  await app.page.keyboard.press('Enter');
  await expect(designerOf(app.page).said('Saved version Before the fair.')).toBeAttached();
  await rename(app.page, 'Introduce yourself', 'Say hello');
  await designerOf(app.page).saved();

  await app.restart();
  const { page } = app;
  await libraryOf(page).open('New lead nurturing');
  await page.keyboard.press('Control+Shift+u');
  await expect(page.getByText('Now, since Before the fair: 1 step changed.')).toBeVisible();
  await expect(row(page, 'Before the fair')).toContainText('The first version that is kept.');
  await page.getByRole('button', { name: 'Restore this version: Before the fair' }).click();
  await expect(designerOf(page).step('Introduce yourself')).toBeVisible();
  await expect(row(page, 'Before a session of changes').or(row(page, 'Before going back'))).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(designerOf(page).step('Say hello')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('compare a version with now: what reads and what leads do otherwise; axe finds nothing', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).open('New lead nurturing');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Enter');
  await rename(page, 'Introduce yourself', 'Say hello');
  await page.getByRole('button', { name: /^Versions/ }).click();
  const button = page.getByRole('button', { name: 'Compare with now: Version 1' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Version 1, compared with now' });
  await expect(dialog.getByRole('list', { name: 'Changes in flow order' }).getByRole('listitem')).toHaveText([/Changed.*Say hello.*Title/]);
  await expect(dialog.getByText(/^No scenario is saved/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(designerOf(page).step('Introduce yourself')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('rename and delete a version, bring it back; axe finds nothing in three themes', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).open('New lead nurturing');
  await page.keyboard.press('Control+Shift+u');
  await page.getByRole('button', { name: 'Save version…' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Actions for Version 1' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('First draft');
  await page.keyboard.press('Enter');
  await expect(row(page, 'First draft')).toBeVisible();
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await page.keyboard.press('Escape');
    await expectNoAxeViolations(page);
  }
  await page.getByRole('button', { name: 'Actions for First draft' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(row(page, 'First draft')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row(page, 'First draft')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});
