import path from 'node:path';
import { designerOf } from './pages/designer.ts';
import { confirmExport, exportAs } from './pages/exporting.ts';
import { libraryOf } from './pages/library.ts';
import { simulatorOf } from './pages/simulator.ts';
import { expect, test } from './rig/test.ts';

test('from the first start to an exported file that imports as an equal design', async ({ app }) => {
  const { page } = app;
  const library = libraryOf(page);
  const designer = designerOf(page);
  const simulator = simulatorOf(page);

  await expect(library.row('New lead nurturing')).toContainText('Lead');
  await library.newBlank('Welcome');
  await designer.add('Add the first step', 'automated email', 'Say hello');
  await page.getByRole('combobox', { name: /template/i }).selectOption({ label: 'Introduction to a new lead' });
  await designer.add('Add a step after Say hello', 'email open', 'Opened?');
  await designer.add('Add a step after Opened?, Yes path', 'phone call', 'Call them');
  await designer.add('Add a step after Opened?, No path', 'task', 'Look them up');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Redo' }).click();
  await designer.saved();

  await simulator.start();
  await expect(simulator.trace).toContainText('The email "Say hello" is sent');
  await simulator.happens('Email opened');
  await expect(simulator.trace).toContainText('"Opened?" is Yes');
  await expect(page.getByRole('region', { name: 'Up next' })).toContainText('Call them');
  await simulator.happens('Complete: Made');
  await expect(simulator.trace).toContainText('the run is completed');

  await page.getByRole('tab', { name: 'Design' }).click();
  const file = path.join(app.dataFolder, 'welcome.sequence.json');
  const saved = await app.nextSaveTo(file);
  await exportAs(page);
  const exported = JSON.parse(await saved());
  expect(exported).toMatchObject({ format: 'sequence-studio/sequence', design: { name: 'Welcome', recordType: 'lead' } });

  await page.getByRole('button', { name: 'Library' }).click();
  await app.nextOpen([file]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  // It is here already with the same content, so nothing happens unless the person wants it beside the other.
  const review = page.getByRole('dialog', { name: 'Import', exact: true });
  await review.getByRole('combobox', { name: 'What to do with Welcome' }).selectOption({ label: 'Keep both' });
  await review.getByRole('button', { name: 'Import', exact: true }).click();
  // While the report stands, the list behind it is hidden from assistive technology, and so from `getByRole`.
  const report = page.getByRole('dialog', { name: 'Imported 1 sequence' });
  await report.getByRole('button', { name: 'Close' }).click();
  await expect(library.row('Welcome (2)')).toBeVisible();
  const again = await app.nextSaveTo(path.join(app.dataFolder, 'again.sequence.json'));
  await library.choose('Welcome (2)', 'Export…');
  await confirmExport(page);
  const { design } = JSON.parse(await again());
  expect({ ...design, id: exported.design.id, name: 'Welcome' }).toEqual(exported.design);

  expect(app.requests).toEqual([]);
  expect(app.consoleProblems).toEqual([]);
});

test('a design with errors is not exported; the list of them leads to the step', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).newBlank('Unfinished');
  await designerOf(page).add('Add the first step', 'automated email', 'No template yet');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('No template yet');
  await dialog.getByRole('button', { name: /No template yet/ }).click();
  await expect(dialog).toBeHidden();
  await expect(designerOf(page).title).toHaveValue('No template yet');
});

test('deleting a sequence can be undone', async ({ app }) => {
  const { page } = app;
  const library = libraryOf(page);
  await library.choose('New lead nurturing', 'Delete sequence');
  await expect(page.getByText('No sequences yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(library.row('New lead nurturing')).toBeVisible();
});

test('deleting a condition asks which path to keep', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Opened within 2 days').click();
  await page.getByRole('button', { name: /^Delete the step/ }).click();
  await page
    .getByRole('dialog', { name: 'Delete "Opened within 2 days?"' })
    .getByRole('button', { name: /^Keep the No path/ })
    .click();
  await expect(designer.step('Send one reminder')).toBeVisible();
  await expect(designer.step('Call while interest is fresh')).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(designer.step('Call while interest is fresh')).toBeVisible();
});
