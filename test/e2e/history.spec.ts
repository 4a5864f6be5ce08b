import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const history = (page: Page) => page.getByRole('listbox', { name: /^History/ });
const entry = (page: Page, label: string) => history(page).getByRole('option').filter({ hasText: label });
const undoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });
const status = (page: Page, name: string | RegExp) => page.getByRole('banner').getByRole('button', { name, exact: true });

async function rename(page: Page, step: string, title: string): Promise<void> {
  await designerOf(page).step(step).click();
  await designerOf(page).title.fill(title);
  await page.keyboard.press('Escape');
}

async function finish(page: Page): Promise<void> {
  await status(page, 'Draft').click();
  await page.getByRole('menuitem', { name: 'Mark as finished' }).click();
  await expect(status(page, 'Finished')).toBeVisible();
}

test('a jump in the history survives a restart, and undo and redo go on from there', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const designer = () => designerOf(app.page);
  await rename(app.page, 'Introduce yourself', 'Say hello');
  await rename(app.page, 'Say hello', 'Say hello first');
  await app.page.keyboard.press('Control+Shift+H');
  await expect(history(app.page)).toBeFocused();
  await entry(app.page, 'Rename "Introduce yourself" to "Say hello"').click();
  await expect(designer().step('Say hello')).toBeVisible();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Enter');
  await expect(designer().step('Introduce yourself')).toBeVisible();
  await entry(app.page, 'Rename "Introduce yourself" to "Say hello"').click();

  await app.restart();
  await libraryOf(app.page).open('New lead nurturing');
  await expect(history(app.page), 'the pane is as it was left').toBeVisible();
  await expect(designer().step('Say hello')).toBeVisible();
  await expect(history(app.page).getByRole('option')).toHaveText([
    /Rename "Say hello" to "Say hello first"undone/,
    /Rename "Introduce yourself" to "Say hello"now here/,
    /The beginning/,
  ]);
  await undoButton(app.page).click();
  await expect(designer().step('Introduce yourself')).toBeVisible();
  await app.page.keyboard.press('Control+y');
  await app.page.keyboard.press('Control+y');
  await expect(designer().step('Say hello first')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('typing is one change, selecting is none, and undo works wherever the focus went after typing (Camunda 4772)', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).open('New lead nurturing');
  const designer = designerOf(page);
  await designer.step('Introduce yourself').click();
  await designer.title.focus();
  await page.keyboard.type(' well and truly');
  await designer.step('Opened within 2 days').click();
  await page.getByRole('button', { name: /^History/ }).click();
  await expect(history(page).getByRole('option')).toHaveCount(2);
  for (const leave of [() => page.getByRole('button', { name: /^Problems/ }).click(), () => designer.canvas.focus()]) {
    await leave();
    await page.keyboard.press('Control+z');
    await expect(designer.step('Introduce yourself')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(designer.step('Introduce yourself')).toHaveCount(0);
  }
});

test('find by keys: hits with their place, marks on the canvas, F3 round, Escape to the step', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await libraryOf(page).open('New lead nurturing');
  await keyboard.press('Control+f');
  const field = page.getByRole('combobox', { name: 'Find in this sequence' });
  await expect(field).toBeFocused();
  await keyboard.type('introduce');
  const hits = page.getByRole('listbox', { name: 'Hits' }).getByRole('option');
  await expect(hits.first()).toContainText('Send an email, Introduce yourself');
  await expect(page.getByRole('group', { name: /Introduce yourself.*Found\./ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Step' }).getByRole('textbox', { name: 'Title' })).toHaveValue('Introduce yourself');
  await expect(field).toBeFocused();

  await keyboard.press('Control+a');
  await keyboard.type('rate the lead');
  const count = await hits.count();
  expect(count).toBeGreaterThan(1);
  for (let press = 1; press <= count; press++) await keyboard.press('F3');
  await expect(page.getByText(`${count} of ${count} found`)).toBeVisible();
  await keyboard.press('F3');
  await expect(page.getByText(`1 of ${count} found`)).toBeVisible();
  await keyboard.press('Shift+F3');
  await expect(page.getByText(`${count} of ${count} found`)).toBeVisible();
  await keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('group', { name: /Rate the lead/ }).and(page.locator(':focus'))).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('days at the cards, switched by one key and remembered', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const withDays = () => app.page.getByRole('group', { name: /^Email, Introduce yourself.*Day 0\./ });
  await expect(withDays()).toHaveCount(0);
  await designerOf(app.page).canvas.focus();
  await app.page.keyboard.press('l');
  await expect(withDays()).toBeVisible();
  await app.restart();
  await libraryOf(app.page).open('New lead nurturing');
  await expect(withDays()).toBeVisible();
  await designerOf(app.page).step('Introduce yourself').click();
  await designerOf(app.page).title.press('l');
  await expect(designerOf(app.page).title, 'in a field it is a letter').toHaveValue(/l/);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('l');
  await expect(app.page.getByRole('group', { name: /Day 0\./ })).toHaveCount(0);
});

test('finish, change, see what changed after a restart, go back, and undo that', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const designer = () => designerOf(app.page);
  await finish(app.page);
  await rename(app.page, 'Introduce yourself', 'Say hello first');
  await expect(status(app.page, /^Draft, changed since finished on/)).toBeVisible();
  await designer().saved();

  await app.restart();
  await libraryOf(app.page).open('New lead nurturing');
  await status(app.page, /^Draft, changed since finished on/).click();
  await app.page.getByRole('menuitem', { name: 'What changed since it was finished' }).click();
  const changes = app.page.getByRole('listbox', { name: 'Changes since it was finished' });
  await expect(changes.getByRole('option')).toHaveCount(1);
  await expect(changes.getByRole('option')).toContainText('Title: ');
  await app.page.getByRole('button', { name: 'Back to the finished version' }).click();
  await expect(status(app.page, 'Finished')).toBeVisible();
  await expect(designer().step('Introduce yourself')).toBeVisible();
  await app.page.keyboard.press('Control+z');
  await expect(designer().step('Say hello first')).toBeVisible();
  await expect(changes.getByRole('option')).toHaveCount(1);
  expect(app.consoleProblems).toEqual([]);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing with each panel open, ${theme.toLowerCase()}`, async ({ app }) => {
    test.setTimeout(120_000);
    const { page } = app;
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await libraryOf(page).open('New lead nurturing');
    await finish(page);
    await rename(page, 'Introduce yourself', 'Say hello first');
    await page.keyboard.press('l');
    for (const panel of ['Problems', 'History', 'Changes']) {
      await page.getByRole('button', { name: new RegExp(`^${panel}`) }).click();
      await expectNoAxeViolations(page);
    }
    await page.keyboard.press('Control+f');
    await page.keyboard.type('lead');
    await page.keyboard.press('Enter');
    await expectNoAxeViolations(page);
    expect(app.consoleProblems).toEqual([]);
  });
}
