import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { libraryOf } from './pages/library.ts';
import { expect, test } from './rig/test.ts';

const refusals: readonly (readonly [string, string, string])[] = [
  ['not-json.sequence.json', '{ "format": oops', 'line 1, column 13: is not JSON'],
  ['not-ours.sequence.json', '{ "nodes": [] }', 'the file is not a Sequence Studio sequence'],
  ['too-new.sequence.json', '{ "format": "sequence-studio/sequence", "version": 99 }', 'version: is 99, made by a newer Sequence Studio'],
  ['invalid.sequence.json', '{ "format": "sequence-studio/sequence", "version": 1, "design": { "id": "a" } }', 'name: is missing'],
];

test('files that cannot be read are refused with their place, and change nothing', async ({ app }) => {
  const { page } = app;
  const paths = await Promise.all(
    refusals.map(async ([name, text]) => {
      const file = path.join(app.dataFolder, name);
      await writeFile(file, text);
      return file;
    }),
  );
  await app.nextOpen(paths);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const report = page.getByRole('dialog');
  for (const [name, , sentence] of refusals) await expect(report).toContainText(`${name}: ${sentence}`);
  await expect(report.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
  await expect(page.getByRole('table', { name: 'Sequences' }).getByRole('row')).toHaveCount(2);
  await expect(libraryOf(page).row('New lead nurturing')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});
