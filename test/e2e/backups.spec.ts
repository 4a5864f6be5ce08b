import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { libraryOf } from './pages/library.ts';
import { paletteOf } from './pages/palette.ts';
import type { App } from './rig/app.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const NAME = 'New lead nurturing';

const backupsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(path.join(folder, 'backups')).catch(() => [])).filter((name) => name.endsWith('.zip')).sort();

/** Deletes the only sequence for ever, as a person would. */
async function deleteForEver({ page }: App): Promise<void> {
  await libraryOf(page).choose(NAME, 'Delete sequence');
  await libraryOf(page).show('Bin');
  await libraryOf(page, 'Deleted sequences').choose(NAME, 'Delete for ever…');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for ever' }).click();
  await expect(page.getByRole('tab', { name: 'Bin', exact: true })).toBeVisible();
}

test('what was deleted for ever comes back from a backup, by keyboard; a damaged backup is said', async ({ app }) => {
  const { page } = app;
  await expect.poll(() => backupsIn(app.dataFolder)).toHaveLength(1);
  await deleteForEver(app);
  await paletteOf(page).run('Backups…');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await expect(dialog.getByRole('row', { name: new RegExp(NAME) })).toContainText('Missing here');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  for (const theme of ['Dark theme', 'High contrast theme', 'Light theme']) {
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await paletteOf(page).run(theme);
    await paletteOf(page).run('Backups…');
    await expect(dialog.getByRole('button', { name: 'Restore 1 selected' })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Restore 1 selected' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Restored 1 sequence from the backup of');
  await expect(page.locator('body')).not.toBeFocused();
  await libraryOf(page).show('All');
  await expect(libraryOf(page).row(NAME)).toBeVisible();

  const [file = ''] = await backupsIn(app.dataFolder);
  await writeFile(path.join(app.dataFolder, 'backups', file), 'no zip');
  await paletteOf(page).run('Backups…');
  await expect(dialog).toContainText(`${file}: the file is not a zip`);
  expect(app.consoleProblems).toEqual([]);
});

test('where database and vault are both gone, the newest backup is offered before anything starts empty', async ({ app }) => {
  await expect.poll(() => backupsIn(app.dataFolder)).toHaveLength(1);
  await libraryOf(app.page).newBlank('Written later');
  await app.restart(); // Closing backs up what has changed, or else the next start does.
  await expect.poll(() => backupsIn(app.dataFolder)).toHaveLength(2);

  const lose = async () => {
    await app.kill();
    await app.loseIndexedDb();
    await rm(path.join(app.dataFolder, 'vault'), { recursive: true });
    await app.restart();
    await expect(app.page.getByRole('heading', { level: 1, name: 'Your sequences are not here' })).toBeVisible();
  };
  await lose();
  await expect(app.page.getByRole('button', { name: /^Restore the backup of .*, 2 sequences$/ })).toBeFocused();
  await expectNoAxeViolations(app.page);
  // Nothing was decided, so nothing was: the next start asks again.
  await app.restart();
  await app.page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await expect(libraryOf(app.page).row(NAME)).toBeVisible();
  await expect(libraryOf(app.page).row('Written later')).toBeVisible();

  await lose();
  await app.page.getByRole('button', { name: 'Start without' }).click();
  await expect(libraryOf(app.page).row(NAME)).toBeVisible();
  await expect(libraryOf(app.page).row('Written later')).toHaveCount(0);
  await app.restart();
  await expect(libraryOf(app.page).row(NAME)).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});
