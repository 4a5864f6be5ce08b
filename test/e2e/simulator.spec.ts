import path from 'node:path';
import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { focused, simulatorOf } from './pages/simulator.ts';
import { expect, test } from './rig/test.ts';

/** A run of the sample in which the email was sent and opened. */
async function opened(page: Page) {
  const simulator = simulatorOf(page);
  await libraryOf(page).open('New lead nurturing');
  await simulator.start();
  await simulator.happens('Complete');
  await simulator.happens('Email opened');
  await expect(simulator.trace).toContainText('"Opened within 2 days?" is Yes');
  return simulator;
}

test('a run is stepped, scrubbed and explained by keyboard alone, and the keyboard is never nowhere', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const simulator = simulatorOf(page);
  await libraryOf(page).open('New lead nurturing');
  await keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  const press = async (key: string): Promise<void> => {
    await keyboard.press(key);
    expect(await focused(page), `after ${key}`).not.toBe('BODY');
  };

  await press('1');
  await expect(simulator.trace).toContainText('is sent');
  await press('1');
  await expect(simulator.trace).toContainText('"Opened within 2 days?" is Yes');
  await expect(page.getByRole('button', { name: 'Complete', exact: true })).toBeVisible();

  await press(',');
  await press('y');
  await expect(page.getByText('So the run took the Yes path.')).toBeVisible();
  await page.getByRole('button', { name: 'Jump to the condition' }).press('Enter');
  await expect(designerOf(page).step('Opened within 2 days')).toBeFocused();
  await press('y');

  await press('.');
  await press('d');
  await expect(simulator.banner).toContainText('Day 2');
  await press('h');
  await expect(simulator.banner).toContainText('10:00:01');
  await simulator.timeline.focus();
  await press('Home');
  await press('n');
  await expect(simulator.trace).toContainText('"Introduce yourself" is open for the seller');

  const before = await simulator.timeline.getAttribute('aria-valuetext');
  await press('ArrowRight');
  await expect(simulator.timeline).not.toHaveAttribute('aria-valuetext', before ?? '');
  await press('ArrowLeft');
  await expect(simulator.timeline).toHaveAttribute('aria-valuetext', before ?? '');
  await press('End');
  await expect(simulator.timeline).toHaveAttribute('aria-valuetext', /drops it/);
  expect(app.consoleProblems).toEqual([]);
});

test('a click on a visited step says why the run went on from it as it did', async ({ app }) => {
  const simulator = await opened(app.page);
  await simulator.panel('Record');
  await designerOf(app.page).step('Opened within 2 days').click();
  await expect(simulator.trace.getByText('So the run took the Yes path.')).toBeVisible();
  await expect(simulator.trace.getByText(/^Without the open/)).toBeVisible();
});

test('the timeline is dragged, and canvas, record and log show that moment', async ({ app }) => {
  const { page } = app;
  const simulator = await opened(page);
  const box = await simulator.timeline.boundingBox();
  if (box === null) throw new Error('The timeline is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 18, box.y + 30, { steps: 6 });
  await page.mouse.up();
  await expect(simulator.trace).not.toContainText('The customer opens');
  await expect(designerOf(page).step('Introduce yourself')).not.toHaveAccessibleName(/Done/);
});

test('what happens at a wrong time is refused in words', async ({ app }) => {
  const { page } = app;
  await opened(page);
  await page.getByRole('combobox', { name: 'When it happens' }).selectOption('At a set time');
  await page.getByLabel('Time', { exact: false }).first().fill('2020-01-01T09:00');
  await expect(page.getByText(/^The run starts only /)).toBeVisible();
});

test('several leads share one clock, and the work queue leads to each', async ({ app }) => {
  const { page } = app;
  const simulator = simulatorOf(page);
  await libraryOf(page).open('New lead nurturing');
  await page.getByRole('tab', { name: 'Simulate' }).click();
  await page.getByRole('button', { name: 'Add another record' }).click();
  await page.getByRole('button', { name: 'Add another record' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await simulator.panel('Work queue');
  const queue = page.getByRole('region', { name: 'Work queue' });
  await expect(queue.getByRole('list', { name: 'Today (3)' })).toBeVisible();
  await simulator.upNext.getByRole('button', { name: 'Skip' }).click();
  await queue.getByRole('button', { name: /Ben Okafor/ }).click();
  await expect(simulator.banner).toContainText('Ben Okafor');
  await page.getByRole('button', { name: '+1 day' }).click();
  await expect(queue.getByRole('list', { name: 'Overdue (2)' })).toBeVisible();
});

test('acting in the past asks; both ways are kept, switched and compared', async ({ app }) => {
  const { page } = app;
  const simulator = await opened(page);
  for (const key of [',', ',', ',']) await page.keyboard.press(key);
  await simulator.happens('Replied');
  await page.getByRole('button', { name: 'Keep as a new branch' }).click();
  expect(await focused(page)).not.toBe('BODY');
  await simulator.panel('Branches');
  await page.getByRole('button', { name: 'Compare with First run' }).click();
  await expect(page.getByRole('table', { name: 'What differs' })).toContainText('The customer replies');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Switch to First run' }).click();
  await simulator.panel('What happened');
  await page.keyboard.press('End');
  await expect(simulator.trace).toContainText('The customer opens');
});

test('a run is presented on the whole screen, and Escape leads back', async ({ app }) => {
  const { page } = app;
  const simulator = await opened(page);
  await page.keyboard.press('F5');
  const stage = page.getByRole('dialog', { name: 'Presenting Ana Ruiz' });
  await expect(stage).toContainText('is open for the seller');
  await page.keyboard.press('ArrowLeft');
  await expect(stage).toContainText('is Yes');
  await page.keyboard.press('Escape');
  await expect(stage).toHaveCount(0);
  await expect(simulator.trace).toBeVisible();
  await expect.poll(() => focused(page)).not.toBe('BODY');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test('the report of a run is saved as a table in which no name is a formula', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).open('New lead nurturing');
  await page.getByRole('tab', { name: 'Simulate' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('=HYPERLINK("x")');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const saved = await app.nextSaveTo(path.join(app.dataFolder, 'run.csv'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('run report (CSV)');
  await page.keyboard.press('Enter');
  const text = await saved();
  expect(text).toContain('Day,Time,UTC,Step,What happened,Rule,Reasons');
  expect(text).toContain(`"'=HYPERLINK(""x"") is connected`);
});
