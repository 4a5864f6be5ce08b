import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeDesign } from '../../shared/file/format.ts';
import { designOf, email } from '../builders.ts';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { paletteOf } from './pages/palette.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const FILE = 'new-lead-nurturing.sequence.json';

test('every sequence is a file in a folder; what others write there stays until the person decides', async ({ app }) => {
  const { page } = app;
  const folder = path.join(app.dataFolder, 'my folder');
  const textOf = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '');
  await mkdir(folder);
  const theirs = encodeDesign(designOf('Not ours', [email('Hello')]));
  await writeFile(path.join(folder, 'second-one.sequence.json'), theirs);

  await paletteOf(page).run('Settings…');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await app.nextOpen([folder]);
  await settings.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(settings).toContainText(`Every sequence is kept as a file in ${folder}.`);
  await expect.poll(() => textOf(FILE)).toContain('Introduce yourself');
  await page.keyboard.press('Escape');

  // A name that is taken gets a number; a change is written once the work rests.
  await libraryOf(page).newBlank('Second one');
  await expect.poll(async () => (await readdir(folder)).sort()).toEqual([FILE, 'second-one-2.sequence.json', 'second-one.sequence.json']);
  expect(await textOf('second-one.sequence.json')).toBe(theirs);
  await paletteOf(page).run('Back to Library');

  const outside = (await textOf(FILE)).replace('Introduce yourself', 'Written by a colleague');
  await writeFile(path.join(folder, FILE), outside);
  await libraryOf(page).open('New lead nurturing');
  await designerOf(page).step('Introduce yourself').click();
  await designerOf(page).title.fill('Mine');
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Decide' }).click();
  await expect(settings.getByRole('list', { name: 'Changed outside of Sequence Studio' })).toContainText(FILE);
  await expectNoAxeViolations(page);
  expect(await textOf(FILE)).toBe(outside);

  await settings.getByRole('button', { name: `Take the file in: ${FILE}` }).click();
  const review = page.getByRole('dialog', { name: 'Import', exact: true });
  await review.getByRole('combobox', { name: 'What to do with New lead nurturing' }).selectOption('Replace, as a new version');
  await review.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(designerOf(page).step('Written by a colleague')).toBeVisible();

  await writeFile(path.join(folder, FILE), theirs);
  await app.restart();
  await app.page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Decide' }).click();
  await app.page.getByRole('button', { name: `Write mine: ${FILE}` }).click();
  await expect.poll(() => textOf(FILE)).toBe(outside);
  await expect(app.page.getByRole('button', { name: 'Other folder…' })).toBeFocused();
  expect(app.consoleProblems).toEqual([]);
});
