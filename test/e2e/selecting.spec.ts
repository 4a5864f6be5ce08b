import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { outlineOf } from './pages/outline.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

/** Several steps at once, and what of a sequence is looked at. */

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test('a range of steps is selected by Shift, deleted as one and brought back as one; outline and picture agree', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  const { tree } = outlineOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Give time to call back').click();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  const pane = page.getByRole('region', { name: 'Steps', exact: true });
  await expect(pane.getByText('3 steps selected')).toBeVisible();
  await expect(tree).toHaveAttribute('aria-multiselectable', 'true');
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveCount(3);
  await expectNoAxeViolations(page);
  await press(page, 'Delete');
  await expect(page.getByText('Deleted 3 steps. 9 steps.')).toBeVisible();
  await press(page, 'Control+z');
  await expect(designer.step('Follow up on the missed call')).toBeVisible();
  await expect(tree.getByRole('treeitem', { name: /Rate the lead warm/ })).toBeAttached();
});

test('clicks with Shift and Ctrl select as keys do, Ctrl+A all, Escape one and then none', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  const { tree } = outlineOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Call while interest is fresh').click();
  await designer.step('Introduce yourself').click({ modifiers: ['Shift'] });
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveCount(3);
  await tree.getByText('Let the first email rest').click({ modifiers: ['ControlOrMeta'] });
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveCount(4);
  await press(page, 'Control+a');
  await expect(page.getByText('12 steps selected', { exact: true })).toBeVisible();
  await press(page, 'Escape');
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveCount(1);
});

test('a closed branch shows how many steps it hides, in picture and outline; find opens it', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  const { tree } = outlineOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Call while interest is fresh').click();
  await press(page, '[');
  const chip = page.getByRole('button', { name: 'Show 7 steps on the Yes path of Opened within 2 days?' });
  await expect(chip).toBeVisible();
  await expect(designer.step('Call while interest is fresh')).toHaveCount(0);
  await expect(tree.getByRole('treeitem', { name: /^Yes path, 7 steps/ })).toHaveAttribute('aria-expanded', 'false');
  await expectNoAxeViolations(page);
  await press(page, 'Control+f');
  await page.keyboard.type('Rate the lead hot');
  await press(page, 'Enter');
  await expect(designer.step('Rate the lead hot')).toBeVisible();
  await expect(chip).toHaveCount(0);
  await tree.getByText('Opened within 2 days?').click();
  await press(page, '[', ']');
  await expect(designer.said('Opened.')).toBeAttached();
});

test('a branch stands out while the others are dimmed, and can be read then', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Call while interest is fresh').click();
  await press(page, 'f');
  await expect(designer.said('Call while interest is fresh and what is below it stand out.')).toBeAttached();
  await expectNoAxeViolations(page);
  await press(page, 'f');
  await expect(designer.said('All branches are shown alike.')).toBeAttached();
});

test('the picture shows what each choice of a deletion would take, by pointer and by keyboard', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Did you reach the lead').click();
  await press(page, 'Delete');
  const question = page.getByRole('dialog', { name: 'Delete "Did you reach the lead?"' });
  await expect(question.getByRole('button', { name: /^Keep the Yes path/ })).toBeFocused();
  // Parts of the canvas are hidden from assistive technology while the question is open, as is all around it.
  const going = (name: string) => page.locator(`.react-flow__node[aria-label*="${name}"][aria-label*="Would be deleted"]`);
  await expect(going('Give time to call back')).toHaveCount(1);
  await expect(going('Send the meeting invitation')).toHaveCount(0);
  await press(page, 'Tab');
  await expect(going('Give time to call back')).toHaveCount(0);
  await expect(going('Send the meeting invitation')).toHaveCount(1);
  await question.getByRole('button', { name: /^Delete both/ }).hover();
  await expect(going('Give time to call back')).toHaveCount(1);
  await expect(going('Send the meeting invitation')).toHaveCount(1);
  await expectNoAxeViolations(page);
  await press(page, 'Escape');
  await expect(going('')).toHaveCount(0);
  await expect(designer.step('Did you reach the lead')).toBeVisible();
});

test('Ctrl+Shift+D duplicates a step with everything below it as one change', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Send one reminder').click();
  await press(page, 'Control+Shift+d');
  await expect(designer.said('Pasted Send one reminder with 1 step below after Rate the lead cold. 14 steps.')).toBeAttached();
  await press(page, 'Control+z');
  await expect(outlineOf(page).tree.getByRole('treeitem', { name: /Send one reminder/ })).toHaveCount(1);
});
