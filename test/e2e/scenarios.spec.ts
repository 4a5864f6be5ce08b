import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { scenariosOf } from './pages/scenarios.ts';
import { simulatorOf } from './pages/simulator.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const condition = 'Opened within 2 days';

test('saved runs tell what a change of the sequence does to them, and accept it', async ({ app }) => {
  const { page } = app;
  const simulator = simulatorOf(page);
  const scenarios = scenariosOf(page);
  await libraryOf(page).open('New lead nurturing');
  await simulator.start();
  await simulator.happens('Complete');
  await simulator.happens('Email opened');
  await scenarios.save('Opens');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await simulator.happens('Complete');
  await scenarios.save('Sleeps');
  await page.getByRole('button', { name: 'Stop' }).click();

  await page.getByRole('tab', { name: 'Design' }).click();
  await designerOf(page).step(condition).click();
  await page.keyboard.press('Control+Shift+s');
  await expect(scenarios.row('Opens')).toContainText('As expected');
  await expect(scenarios.row('Sleeps')).toContainText('As expected');
  await expect(scenarios.panel).toContainText('2 scenarios: 2 as expected');

  await page.getByRole('checkbox', { name: 'Link opened' }).check();
  await page.getByRole('checkbox', { name: 'Email opened' }).uncheck();
  await expect(scenarios.row('Opens')).toContainText('Different');
  await expect(scenarios.row('Opens')).toContainText(`Expected "${condition}?" to be Yes; "${condition}?" is No`);
  await expect(scenarios.row('Sleeps')).toContainText('Changed since confirmed');

  await scenarios.row('Opens').getByRole('button', { name: 'Open Opens in the simulator' }).click();
  await expect(page.locator('[aria-current="step"]').filter({ hasText: 'is No' })).toContainText(`"${condition}?" is No`);
  await page.getByRole('tab', { name: 'Design' }).click();
  await scenarios.row('Opens').getByRole('button', { name: 'Accept the new result of Opens' }).click();
  await expect(scenarios.row('Opens')).toContainText('As expected');
  await page.keyboard.press('Control+z');
  await expect(scenarios.row('Opens')).toContainText('Different');
  await scenarios.panel.getByRole('button', { name: 'Accept all new results' }).click();
  await expect(scenarios.panel).toContainText('2 scenarios: 2 as expected');

  const file = path.join(app.dataFolder, 'opens.scenario.json');
  const saved = await app.nextSaveTo(file);
  await scenarios.choose('Opens', 'Export to a file…');
  expect(JSON.parse(await saved())).toMatchObject({ name: 'Opens', expects: { path: [{ exit: 'no' }] } });
  await writeFile(file, (await readFile(file, 'utf8')).replace('"Opens"', '"From outside"'));
  await app.nextOpen([file]);
  await scenarios.panel.getByRole('button', { name: 'Import…' }).click();
  await expect(scenarios.row('From outside')).toContainText('As expected');
  expect(app.consoleProblems).toEqual([]);
});

test('what no scenario tries is marked on the canvas, and covered in one go, by keyboard alone', async ({ app }) => {
  const { page } = app;
  const scenarios = scenariosOf(page);
  const designer = designerOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.canvas.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('v');
  await expect(page.getByText('Not tried', { exact: true }).first()).toBeVisible();
  await expect(
    page.getByRole('group', { name: /^Email condition, Opened within 2 days\?.* Yes path and No path not tried/ }),
  ).toBeVisible();

  await page.keyboard.press('Control+Shift+s');
  await expect(scenarios.panel).toContainText('0 of 3 paths, 0 of 14 exits taken');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Cover all');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cover all paths' });
  await expect(dialog).toContainText('3 scenarios will be added; no fewer would do.');
  await dialog.getByRole('button', { name: 'Add 3' }).press('Enter');
  await expect(scenarios.panel).toContainText('3 of 3 paths, 14 of 14 exits taken');
  await expect(page.getByText('Not tried', { exact: true })).toHaveCount(0);
  await expect(scenarios.row('Opened within 2 days? No')).toContainText('As expected');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.keyboard.press('Control+z');
  await expect(scenarios.panel).toContainText('0 of 3 paths');
});

test('a step is made to happen: from the start, from where one is, or the reason why not', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  const simulator = simulatorOf(page);
  const dialog = page.getByRole('dialog', { name: /^Make it happen: / });
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Send the meeting invitation').click();
  await page.keyboard.press('g');
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await expect(dialog).toContainText('the customer opens "Introduce yourself"');
  await dialog.getByRole('button', { name: 'Play it' }).click();
  await expect(page.getByRole('region', { name: 'Up next' })).toContainText('Send the meeting invitation');

  await page.getByRole('button', { name: 'Back to the start' }).first().click();
  await page.getByRole('group', { name: /Rate the lead cold/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Make it happen/ }).click();
  await expect(dialog).toContainText('From this moment on: 1 event, and no fewer.');
  await dialog.getByRole('button', { name: 'Play it' }).click();
  await expect(simulator.trace).toContainText('"Rate the lead cold" runs by itself.');

  await page.getByRole('tab', { name: 'Design' }).click();
  await designer.step(condition).click();
  await page.getByRole('checkbox', { name: 'Recipient replied' }).check();
  await page.getByRole('checkbox', { name: 'Email opened' }).uncheck();
  await designer.step('Call while interest is fresh').click();
  await page.keyboard.press('g');
  await expect(dialog).toContainText('Nothing that can happen leads to this step.');
  await expect(dialog).toContainText(`"${condition}?" is No`);
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(app.consoleProblems).toEqual([]);
});

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`axe finds nothing where scenarios are shown, ${theme.toLowerCase()}`, async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await libraryOf(page).open('New lead nurturing');
    await page.keyboard.press('Control+Shift+s');
    await page.getByRole('button', { name: 'Cover all…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cover all paths' });
    await expect(dialog).toContainText('no fewer would do');
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Add 3' }).click();
    await page.getByRole('button', { name: 'Actions for Opened within 2 days? No' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Mark what is not tried' }).click();
    await expect(page.getByText('Not tried', { exact: true }).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await scenariosOf(page).choose('Opened within 2 days? Yes, Did you reach the lead? Yes', 'Edit name and expectation…');
    await expect(page.getByRole('dialog', { name: 'Edit scenario' })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Simulate' }).click();
    await expect(page.getByRole('region', { name: 'Scenarios' })).toContainText('As expected');
    await expectNoAxeViolations(page);
    expect(app.consoleProblems).toEqual([]);
  });
}
