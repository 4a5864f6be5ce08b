import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

// Long walks, on machines that are shared.
test.beforeEach(() => test.slow());

test('a sequence is put in another order by keys, its paths join and part, and each is undone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const designer = designerOf(page);
  await libraryOf(page).newBlank('Structure');
  await designer.add('Add the first step', 'send an email', 'Intro');
  await designer.add('Add a step after Intro', 'field value', 'Hot?');
  await designer.add('Add a step after Hot?, Yes path', 'phone call', 'Ring');
  await designer.add('Add a step after Ring', 'complete a task', 'Note');
  await designer.add('Add a step after Hot?, No path', 'complete a task', 'Wait and see');

  // By keys: down, and up again by undo.
  await designer.step('Ring').click();
  await keyboard.press('Alt+ArrowDown');
  await expect(designer.said('Moved Ring, now after Note.')).toBeAttached();
  await expect(designer.step('Ring')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(designer.said('Undone: Move "Ring".')).toBeAttached();

  // By the menu of the step: to any place that is allowed, with everything below.
  await keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move to' }).click();
  const places = page.getByRole('combobox', { name: 'Search places' });
  await expect(places).toBeFocused();
  await expect(page.getByRole('option', { name: /^At the start/ })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('radio', { name: /with everything below/ }).click();
  await expectNoAxeViolations(page);
  await places.fill('after wait');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(designer.said('Moved Ring with everything below, now after Wait and see.')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Add a step after Hot?, Yes path' })).toBeVisible();
  await keyboard.press('Control+z');

  // A path continues at a step of the other one, and gets a copy of its own again.
  await designer.step('Wait and see').click();
  await designer.step('Wait and see').click({ button: 'right' });
  await expectNoAxeViolations(page);
  await page.getByRole('menuitem', { name: 'Continue at' }).click();
  await page.getByRole('combobox', { name: 'Search steps' }).fill('note');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Continues at Note' })).toBeVisible();
  await designer.step('Wait and see').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Part again' }).click();
  await page.getByRole('button', { name: /^Give it a copy/ }).click();
  await expect(designer.step('Note')).toHaveCount(2);
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Continues at Note' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Continues at Note' })).toHaveCount(0);
  await expect(designer.step('Note')).toHaveCount(1);
  expect(app.consoleProblems).toEqual([]);
});

test('steps are copied from one sequence to another, duplicated, cut and extracted, each with one undo', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const designer = designerOf(page);
  const library = libraryOf(page);
  await library.newBlank('From');
  await designer.add('Add the first step', 'send an email', 'Intro');
  await designer.add('Add a step after Intro', 'email open', 'Opened?');
  await designer.add('Add a step after Opened?, Yes path', 'phone call', 'Ring');
  await designer.step('Intro').click();
  await keyboard.press('Control+Shift+c');
  await expect(designer.said('Copied Intro with 2 steps below.')).toBeAttached();

  await keyboard.press('Control+Shift+l');
  await library.newBlank('To');
  await designer.canvas.focus();
  await keyboard.press('Control+v');
  await expect(designer.said('Pasted Intro with 2 steps below at the start. 3 steps.')).toBeAttached();
  await expect(designer.step('Ring')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(designer.step('Intro')).toHaveCount(0);
  await keyboard.press('Control+y');
  await expect(designer.step('Ring')).toBeVisible();

  // In a field the same keys are about its text.
  await designer.step('Ring').click();
  await designer.title.click();
  await keyboard.press('Control+a');
  await keyboard.press('Control+c');
  await keyboard.press('ArrowRight');
  await keyboard.press('Control+v');
  await expect(designer.title).toHaveValue('RingRing');
  await keyboard.press('Control+z');
  await expect(designer.step('Ring')).toHaveCount(1);

  await designer.step('Ring').click();
  await keyboard.press('Control+d');
  await expect(designer.step('Ring')).toHaveCount(2);
  await keyboard.press('Control+x');
  await expect(designer.step('Ring')).toHaveCount(1);
  await keyboard.press('Control+v');
  await expect(designer.step('Ring')).toHaveCount(2);
  for (const left of [1, 2, 1]) {
    await keyboard.press('Control+z');
    await expect(designer.step('Ring')).toHaveCount(left);
  }

  await designer.step('Ring').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Extract' }).click();
  await page.getByRole('textbox', { name: 'Name of the new sequence' }).fill('Calls');
  await expectNoAxeViolations(page);
  await keyboard.press('Enter');
  await expect(designer.step('Advance to Calls')).toBeVisible();
  await expect(designer.step('Ring')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calls' })).toBeVisible();
  await expect(designer.step('Ring')).toBeVisible();
  await keyboard.press('Control+Shift+l');
  await library.open('To');
  await keyboard.press('Control+z');
  await expect(designer.step('Ring')).toBeVisible();
  await expect(designer.step('Advance to Calls')).toHaveCount(0);
  expect(app.consoleProblems).toEqual([]);
});
