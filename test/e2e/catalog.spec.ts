import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

test('the catalog is changed, kept over a restart, and shows what it misses', async ({ app }) => {
  await app.page.getByRole('button', { name: /^Catalog/ }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();

  await app.page.getByRole('tab', { name: 'Call results' }).click();
  await expectNoAxeViolations(app.page);
  await app.page.getByRole('button', { name: 'New call result' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'New call result' });
  await dialog.getByRole('textbox', { name: 'Label' }).fill('Gatekeeper');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('gatekeeper');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(app.page.getByRole('heading', { level: 2, name: 'Gatekeeper' })).toBeVisible();

  await app.page.getByRole('list', { name: 'Call results' }).getByRole('button', { name: /^Made/ }).click();
  await expect(app.page.getByRole('button', { name: 'New lead nurturing' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Remove this call result' }).click();
  await expect(app.page.getByRole('tab', { name: /^Missing/ })).toContainText('1');
  await app.page.getByRole('tab', { name: /^Missing/ }).click();
  await expectNoAxeViolations(app.page);

  await app.restart();
  await expect(app.page.getByRole('table', { name: 'Sequences' })).toContainText('1 error');
  await app.page.getByRole('button', { name: /^Catalog/ }).click();
  await app.page.getByRole('tab', { name: /^Missing/ }).click();
  await app.page.getByRole('button', { name: 'Add Call result made to the catalog' }).click();
  await expect(app.page.getByText('Nothing is missing')).toBeVisible();
  await app.page.keyboard.press('Control+z');
  await expect(app.page.getByRole('button', { name: 'Add Call result made to the catalog' })).toBeVisible();
  await app.page.keyboard.press('Control+y');
  await expect(app.page.getByText('Nothing is missing')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('a column added from a CSV file can be asked for in a condition; a broken file changes nothing', async ({ app }) => {
  const { page } = app;
  const good = path.join(app.dataFolder, 'columns.csv');
  const broken = path.join(app.dataFolder, 'broken.csv');
  await writeFile(good, 'recordType,column,label,type,choices\nlead,tier,Tier,choice,1=Gold;2=Silver\n');
  await writeFile(broken, 'recordType,column,label,type,choices\nlead,Tier 2,Tier,choice,\n');
  await page.keyboard.press('Control+4');
  await app.nextOpen([good, broken]);
  await page.getByRole('button', { name: /^Import/ }).click();
  const report = page.getByRole('dialog');
  await expect(report).toContainText('columns.csv: taken into the catalog');
  await expect(report).toContainText('broken.csv: line 2, column');
  await report.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('tab', { name: 'Lead columns' }).click();
  await page.getByRole('searchbox', { name: 'Search Lead columns' }).fill('tier');
  await page.getByRole('list', { name: 'Lead columns' }).getByRole('button', { name: /^Tier/ }).click();
  await expect(page.getByRole('textbox', { name: 'Value' }).first()).toHaveValue('1');

  await page.getByRole('button', { name: 'Library' }).click();
  await libraryOf(page).newBlank('Tiers');
  await designerOf(page).add('Add the first step', 'complete a task', 'Look them up');
  await designerOf(page).add('Add a step after Look them up', 'field value', 'Which tier?');
  await page.getByRole('button', { name: 'Add a field' }).click();
  await page.getByRole('combobox', { name: 'Field' }).selectOption({ label: 'Tier' });
  await expect(page.getByRole('combobox', { name: 'Operator' })).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});
