import type { Locator, Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { simulatorOf } from './pages/simulator.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

/** The inspector by keyboard alone: Tab leads from field to field, letters choose. */
const inspectorOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Step', exact: true });
  /** Tabs on until the field has the keyboard. */
  const tabTo = async (field: Locator): Promise<void> => {
    for (let presses = 0; presses < 90; presses += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(field).toBeFocused();
  };
  return {
    region,
    tabTo,
    type: async (name: string, text: string) => {
      await tabTo(region.getByRole('textbox', { name, exact: true }));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (name: string, option: string) => {
      await tabTo(region.getByRole('combobox', { name, exact: true }));
      await page.keyboard.type(option);
    },
    tick: async (name: string) => {
      await tabTo(region.getByRole('checkbox', { name, exact: true }));
      await page.keyboard.press('Space');
    },
    press: async (name: string) => {
      await tabTo(region.getByRole('button', { name, exact: true }));
      await page.keyboard.press('Enter');
    },
  };
};

/** Adds below the selected step by keyboard, and leaves the keyboard in the first field. */
async function add(page: Page, what: string): Promise<void> {
  await designerOf(page).canvas.focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
  await page.keyboard.type(what);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeHidden();
  await page.getByRole('region', { name: 'Step', exact: true }).getByRole('textbox').first().focus();
}

test('the fields of every kind are set by keyboard, and are there after a restart', async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  const form = inspectorOf(page);
  await libraryOf(page).newBlank('By keyboard');

  await add(page, 'send an email');
  await form.type('Title', 'Intro');
  await form.choose('Email template', 'Introduction');
  await expect(form.region.getByRole('group', { name: 'Preview for Ana Ruiz' })).toContainText('companies like Valle Verde Foods');
  await form.choose('Preview for', 'Ben');
  await expect(form.region.getByRole('group', { name: 'Preview for Ben Okafor' })).toContainText('Hello Ben,');
  await form.type('Note', 'Ask legal first');
  await expect(page.getByRole('group', { name: /Intro\..*Has a note\./ })).toBeVisible();

  await add(page, 'email open');
  await form.type('Title', 'Opened?');
  await form.tick('Recipient replied');
  await form.type('Time limit', '36 hours');
  await expect(form.region).toContainText('If "Intro" is opened or is replied to within 1 day 12 hours: Yes path, at once.');

  await add(page, 'set wait');
  await form.type('Title', 'Rest');
  await form.type('Wait time', '2 days 4 hours');
  await expect(form.region).toContainText('2 days 4 hours.');
  await form.type('Wait time', '5 min');
  await expect(form.region).toContainText('It stays 2 days 4 hours.');
  await form.type('Wait time', '2d 4h');

  await add(page, 'phone call');
  await form.type('Title', 'Ring');
  await form.type('Call script', 'Say hello.');
  await add(page, 'advanced phone');
  await form.tick('Made');
  await add(page, 'complete a task');
  await form.type('Description', 'Look at the website');
  await add(page, 'test which');
  await form.choose('Winning metric', 'Most clicks');
  await add(page, 'automated email');
  await form.choose('Email template', 'Reminder with');
  await add(page, 'send a text');
  await form.choose('Text template', 'Short');
  await add(page, 'automated text');
  await form.choose('Text template', 'Missed');
  await add(page, 'field value');
  await form.press('Add a field');
  await form.choose('Field', 'Rating');
  await form.choose('Operator', 'is one');
  await form.tick('Hot');
  await form.tick('Cold');
  await form.press('Add a group');
  await form.press('Remove field 1');
  await expect(form.region.getByRole('group', { name: 'Field 1.1' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(form.region).toContainText('If Rating is one of Hot or Cold at this moment: Yes path.');
  await add(page, 'business process');
  await form.choose('Business process', 'Lead to');
  await form.tick('Qualify');
  await add(page, 'update field');
  await form.choose('Automatically update this field', 'Rating');
  await form.choose('With this value', 'Cold');
  await add(page, 'connect');
  await form.tabTo(form.region.getByRole('radio', { name: 'Connect' }));
  await page.keyboard.press('ArrowDown');
  await add(page, 'advance to');
  await form.choose('Connect to', 'New lead');
  await designerOf(page).saved();

  await app.restart();
  await libraryOf(app.page).open('By keyboard');
  const again = designerOf(app.page);
  await again.step('Rest').click();
  await expect(app.page.getByRole('textbox', { name: 'Wait time' })).toHaveValue('2d 4h');
  await again.step('Intro').click();
  await expect(app.page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask legal first');
  expect(app.consoleProblems).toEqual([]);
});

test('a wait at the end of a path is mended by one click and comes back by one undo', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  await libraryOf(page).newBlank('Trailing');
  await designer.add('Add the first step', 'phone call', 'Ring');
  await page.getByRole('textbox', { name: 'Call script' }).fill('Say hello.');
  await designer.add('Add a step after Ring', 'set wait', 'One');
  await designer.add('Add a step after One', 'set wait', 'Two');
  await page.getByRole('button', { name: /^Problems/ }).click();
  const problems = page.getByRole('region', { name: /^Problems/ });
  await problems.getByRole('radio', { name: 'Selected step' }).check();
  await expect(problems.getByRole('heading', { name: /^Errors \(1\)/ })).toBeVisible();
  await problems.getByRole('button', { name: 'Fix: Remove the wait with the waits above it' }).click();
  await expect(designer.step('One')).toHaveCount(0);
  await expect(designer.step('Two')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'none')).not.toBe('BODY');
  await page.keyboard.press('Control+z');
  await expect(designer.step('One')).toBeVisible();
  await expect(designer.step('Two')).toBeVisible();

  await page.keyboard.press('F8');
  const own = page.getByRole('group', { name: 'Problems of this step' });
  await expect(own).toContainText('a sequence cannot end with a wait');
  await own.getByRole('button', { name: 'Fix: Add a task after the wait' }).click();
  // On the canvas it may lie below what is seen; the outline holds every step.
  await expect(page.getByRole('treeitem', { name: /^Task/ })).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('the seller reads the call script in Up next', async ({ app }) => {
  const { page } = app;
  await libraryOf(page).newBlank('Script');
  await designerOf(page).add('Add the first step', 'phone call', 'Ring');
  await page.getByRole('textbox', { name: 'Call script' }).fill('Open: "Is this a good moment?"\nThen listen.');
  await simulatorOf(page).start();
  const script = page.getByRole('region', { name: 'Up next' }).getByRole('group', { name: 'Call script' });
  await expect(script).toContainText('Is this a good moment?');
  // Its lines stay lines: `innerText` has the breaks that are seen.
  expect(await script.innerText()).toContain('moment?"\nThen listen.');
  await expectNoAxeViolations(page);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing with the form of any kind open, ${theme.toLowerCase()}`, async ({ app }) => {
    test.setTimeout(240_000);
    const { page } = app;
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await libraryOf(page).newBlank('Forms');
    await page.getByRole('button', { name: /^Problems/ }).click();
    const kinds = [
      'send an email',
      'email open',
      'phone call',
      'advanced phone',
      'complete a task',
      'send a text',
      'automated text',
      'set wait',
      'automated email',
      'test which',
      'field value',
      'business process',
      'update field',
      'research',
      'advance to',
    ];
    for (const kind of kinds) {
      await add(page, kind);
      if (kind === 'field value') await page.getByRole('button', { name: 'Add a group' }).click();
      if (kind === 'send an email') {
        await page.getByRole('combobox', { name: 'Email template' }).selectOption({ index: 1 });
        await page.getByRole('textbox', { name: 'Note' }).fill('Ask legal first');
      }
      await expectNoAxeViolations(page);
    }
    await page.getByRole('button', { name: /^Description/ }).click();
    await expect(page.getByRole('note').getByText('What the step is for.')).toBeVisible();
    await expectNoAxeViolations(page);
    expect(app.consoleProblems).toEqual([]);
  });
}
