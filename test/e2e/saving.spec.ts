import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expect, test } from './rig/test.ts';

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
