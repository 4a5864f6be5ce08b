import path from 'node:path';
import { designerOf } from './pages/designer.ts';
import { expect, test } from './rig/test.ts';

test('the whole slice by keyboard: design, simulate, export, and back', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const designer = designerOf(page);

  await keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('By keys');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'By keys' })).toBeVisible();

  await expect(designer.canvas).toBeVisible();
  await designer.canvas.focus();
  await keyboard.press('a');
  await keyboard.type('send an email');
  await keyboard.press('Enter');
  await expect(designer.title).toBeFocused();
  await keyboard.type('Hello');
  await keyboard.press('Escape');
  await keyboard.press('p');
  await expect(designer.title).toHaveValue('Make a phone call');
  await expect(designer.title).toBeFocused();
  await keyboard.type('Ring');
  await keyboard.press('Escape');
  await keyboard.press('t');
  await expect(designer.title).toHaveValue('Complete a task');
  await keyboard.press('Escape');
  await keyboard.press('Delete');
  await expect(designer.step('Complete a task')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(designer.step('Complete a task')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(designer.step('Complete a task')).toHaveCount(0);

  await keyboard.press('Control+2');
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.focus();
  await keyboard.press('Enter');
  const trace = page.getByRole('region', { name: 'What happened' });
  await expect(trace).toContainText('"Hello" is open for the seller');
  await keyboard.press('1');
  await expect(trace).toContainText('The email "Hello" is sent');
  await expect(trace).toContainText('"Ring" is open for the seller');
  await keyboard.press(',');
  await expect(trace).not.toContainText('"Ring" is open for the seller');
  await keyboard.press('.');
  await expect(trace).toContainText('"Ring" is open for the seller');

  await keyboard.press('Control+1');
  const saved = await app.nextSaveTo(path.join(app.dataFolder, 'keys.sequence.json'));
  await keyboard.press('Control+e');
  await expect(page.getByRole('radio', { name: /JSON/ })).toBeFocused();
  await keyboard.press('Enter');
  const { design } = JSON.parse(await saved());
  const names = Object.values<{ readonly name: string }>(design.sequence.steps).map(({ name }) => name);
  expect(names.sort()).toEqual(['Hello', 'Ring']);
  expect(app.consoleProblems).toEqual([]);
});

test('focus never falls to the page itself', async ({ app }) => {
  const { page } = app;
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'none');
  for (const keys of ['Control+n', 'Enter', 'F1', 'Escape', 'Control+2', 'Control+1', 'F6', 'F6', 'Shift+F6']) {
    await page.keyboard.press(keys);
    await expect.poll(focused, { message: `after ${keys}` }).not.toBe('BODY');
  }
});
