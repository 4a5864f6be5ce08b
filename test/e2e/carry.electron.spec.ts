import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { encodeDesign } from '../../shared/file/format.ts';
import type { Design } from '../../shared/model/design.ts';
import { advance, call, callCondition, designOf, email, task } from '../builders.ts';
import { sha256 } from '../sha256.ts';
import { decoded } from '../shared/file/bundle/bundles.ts';
import { libraryOf } from './pages/library.ts';
import type { App } from './rig/app.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { importDesigns } from './rig/imports.ts';
import { expect, test } from './rig/test.ts';

const target = designOf('Target', [task('Think')]);
const leading = designOf('Leading', [email('Hello'), advance('On', 'target')]);

/** The clicks of a person, the one that ends the system's own save dialog among them. */
async function counting(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset.clicks = '0';
    window.addEventListener(
      'click',
      ({ isTrusted }) => {
        if (isTrusted) document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
      },
      true,
    );
  });
  return async () => Number(await page.evaluate(() => document.body.dataset.clicks)) + 1;
}

test('from the library to a verified bundle in at most four clicks', async ({ app }) => {
  const { page } = app;
  await importDesigns(app, [target, leading]);
  const file = path.join(app.dataFolder, 'out.sequences.zip');
  await app.nextSaveTo(file);
  const clicks = await counting(page);
  await libraryOf(page).row('Leading').getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Export bundle…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export a bundle' });
  await expect(dialog).toContainText('Along with them, because they are advanced to: Target');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const exported = page.getByRole('dialog', { name: 'Exported out.sequences.zip' });
  await expect(exported).toContainText('Verified: reads back the same.');
  expect(await clicks()).toBeLessThanOrEqual(4);

  const bytes = await readFile(file);
  await expect(exported).toContainText(await sha256(bytes));
  const { designs } = await decoded(bytes);
  expect(designs.map(({ design, role }) => [design.name, role])).toEqual([
    ['Leading', 'chosen'],
    ['Target', 'advancedTo'],
  ]);
  await expectNoAxeViolations(page);
  await exported.getByRole('button', { name: 'Close' }).click();
  expect(app.consoleProblems).toEqual([]);
});

/** Opens files by the import button. */
async function open(app: App, ...designs: readonly Design[]): Promise<void> {
  const paths = await Promise.all(
    designs.map(async (design) => {
      const file = path.join(app.dataFolder, `${design.id}-2.sequence.json`);
      await writeFile(file, encodeDesign(design));
      return file;
    }),
  );
  await app.nextOpen(paths);
  await app.page.getByRole('button', { name: 'Import', exact: true }).click();
}

test('what clashes and what is missing is shown before an import, decided by keyboard, and taken back', async ({ app }) => {
  const { page } = app;
  await importDesigns(app, [target]);
  const calling = designOf('Calling', [call('Call'), callCondition('Hot?', ['gone']), advance('On', 'elsewhere')]);
  const changed: Design = { ...target, description: 'Better than before' };
  await open(app, changed, calling);

  const review = page.getByRole('dialog', { name: 'Import' });
  await expect(review.getByRole('table', { name: 'What the files hold' })).toContainText('Here already, with other content');
  await expect(review.getByRole('table', { name: 'What is missing here' })).toContainText('Call result gone');
  await expectNoAxeViolations(page);

  await review.getByRole('combobox', { name: 'What to do with Target' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(review).toContainText('Replaces "Target"');
  await review.getByRole('combobox', { name: 'Instead of Call result gone' }).selectOption({ label: 'Made' });
  await review.getByRole('combobox', { name: 'Instead of the sequence elsewhere' }).selectOption({ label: 'Target' });
  await expect(review).not.toContainText('missing; the problems');
  await review.getByRole('button', { name: 'Import', exact: true }).press('Enter');

  const report = page.getByRole('dialog', { name: 'Imported 1 sequence' });
  await expect(report).toContainText('Target (replaced)');
  await expectNoAxeViolations(page);
  await report.getByRole('button', { name: 'Undo import' }).press('Enter');
  await expect(page.getByText('The import was taken back.')).toBeVisible();
  await expect(libraryOf(page).row('Calling')).toBeHidden();
  await libraryOf(page).open('Target');
  await expect(page.getByText('Better than before')).toBeHidden();
  expect(app.consoleProblems).toEqual([]);
});
