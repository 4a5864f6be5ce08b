import path from 'node:path';
import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';
import { blockVault, fillDatabase } from './rig/trouble.ts';

const undoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

async function rename(page: Page, title: string): Promise<void> {
  await designerOf(page).step('Introduce yourself').click();
  await designerOf(page).title.fill(title);
}

/** What the title bar says is drawn with the frame after the edit: asking earlier could read the word from before it. */
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));

async function expectRenamed(page: Page, title: string): Promise<void> {
  await libraryOf(page).open('New lead nurturing');
  await expect(designerOf(page).step(title)).toBeVisible();
}

test('closing the window right after an edit keeps the edit, and undo', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  await rename(app.page, 'Say hello first');
  await app.restart();
  await expectRenamed(app.page, 'Say hello first');
  await undoButton(app.page).click();
  await expect(designerOf(app.page).step('Introduce yourself')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('an edit that was shown as saved survives kill -9', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  await rename(app.page, 'Written in time');
  await nextFrame(app.page);
  await designerOf(app.page).saved();
  await app.kill();
  await app.restart();
  await expectRenamed(app.page, 'Written in time');
  await expect(undoButton(app.page)).toBeEnabled();
});

test('an emptied IndexedDB is healed from the vault, and said', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  await rename(app.page, 'Kept by the vault');
  await nextFrame(app.page);
  await designerOf(app.page).saved();
  await app.kill();
  await app.loseIndexedDb();
  await app.restart();
  await expect(app.page.getByText('has been rebuilt from the other copy: 1 of 1 sequences')).toBeVisible();
  await expectRenamed(app.page, 'Kept by the vault');
  await undoButton(app.page).click();
  await expect(designerOf(app.page).step('Introduce yourself')).toBeVisible();
});

test('what cannot be saved is said as long as it is so, can be taken elsewhere, and is saved when the trouble is over', async ({ app }) => {
  const { page, dataFolder } = app;
  await libraryOf(page).open('New lead nurturing');
  const unblock = await blockVault(dataFolder);
  await fillDatabase(page);
  await rename(page, 'Nowhere but here');
  const strip = page.getByRole('region', { name: 'Not saved' });
  await expect(strip).toContainText(/Not saved since \d\d:\d\d\..*The disk is full\./);
  await expect(page.getByRole('banner').getByText('Could not save')).toBeVisible();
  await expectNoAxeViolations(page);

  const target = path.join(dataFolder, 'elsewhere.sequence.json');
  const text = await app.nextSaveTo(target);
  await strip.getByRole('button', { name: 'Save a copy to a file' }).focus();
  await page.keyboard.press('Enter');
  expect(await text()).toContain('Nowhere but here');

  await unblock();
  await page.evaluate(() => window.dispatchEvent(new Event('freed')));
  await strip.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await designerOf(page).saved();
  await expect(strip).toBeHidden();
  await expect(designerOf(page).said('Everything is saved again.')).toBeAttached();
  await app.restart();
  await expectRenamed(app.page, 'Nowhere but here');
});

test('a change that only one of the two copies has survives kill -9', async ({ app }) => {
  const { page, dataFolder } = app;
  await libraryOf(page).open('New lead nurturing');
  const unblock = await blockVault(dataFolder);
  await rename(page, 'In the database alone');
  await expect(page.getByRole('region', { name: 'Not saved' })).toContainText('Saved in one of two places since');
  await app.kill();
  await unblock();
  await app.restart();
  await expectRenamed(app.page, 'In the database alone');
});
