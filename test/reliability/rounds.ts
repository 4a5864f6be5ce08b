import { expect, type Page } from '@playwright/test';
import { designerOf } from '../e2e/pages/designer.ts';
import { libraryOf } from '../e2e/pages/library.ts';
import type { RunningApp } from '../e2e/rig/app.ts';
import { launchElectron } from '../e2e/rig/electronRig.ts';

const SEQUENCE = 'New lead nurturing';
const LIMIT_MS = 30_000;

/** Starts the program on a data folder, and waits until its library stands. */
export async function start(dataFolder: string): Promise<RunningApp> {
  const app = await launchElectron(dataFolder, () => undefined);
  await app.page.getByRole('heading', { level: 1 }).waitFor({ timeout: LIMIT_MS });
  return app;
}

/** Opens the sequence and its first step, and gives that step's title: it tells which edit was the last. */
export async function openFirstStep(page: Page): Promise<string> {
  await libraryOf(page).open(SEQUENCE);
  const step = page.getByRole('treeitem').nth(1);
  await step.click({ timeout: LIMIT_MS });
  await expect(designerOf(page).title).toBeVisible({ timeout: LIMIT_MS });
  return designerOf(page).title.inputValue();
}

/** Gives the open step another title, as an edit of its own. */
export async function retitle(page: Page, title: string): Promise<void> {
  await designerOf(page).title.fill(title);
  await designerOf(page).title.blur();
}

/** Answers when the title bar says that all is saved; the word is drawn with the frame after the edit. */
export async function whenSaved(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
  await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor({ timeout: LIMIT_MS });
}

/** How the title bar says that it stands, as soon as it is no longer saving. */
export async function outcome(page: Page): Promise<string> {
  await page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
  const word = page.getByRole('banner').getByText(/^(Saved|Saved in one place|Could not save)$/);
  await word.waitFor({ timeout: LIMIT_MS });
  return word.innerText();
}

/** What was said at the start, in one text; empty where there was nothing to say. */
export async function startNotices(page: Page): Promise<string> {
  const region = page.getByRole('region', { name: 'At the start' });
  return (await region.count()) === 0 ? '' : region.innerText();
}

/** What undo and redo make of the open step's title. */
export async function undoAndRedo(page: Page): Promise<readonly [string, string]> {
  const titleAfter = async (button: RegExp, before: string): Promise<string> => {
    await page.getByRole('banner').getByRole('button', { name: button }).click({ timeout: LIMIT_MS });
    await expect(designerOf(page).title).not.toHaveValue(before, { timeout: LIMIT_MS });
    return designerOf(page).title.inputValue();
  };
  const undone = await titleAfter(/^Undo/, await designerOf(page).title.inputValue());
  return [undone, await titleAfter(/^Redo/, undone)];
}
