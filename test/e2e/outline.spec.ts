import path from 'node:path';
import type { Page } from '@playwright/test';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import { stepInWords } from '../../shared/model/describe.ts';
import { DesignId, StepId } from '../../shared/model/ids.ts';
import { kindFacts } from '../../shared/model/kinds.ts';
import type { Sequence } from '../../shared/model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../../shared/model/step.ts';
import { newLeadNurturing } from '../../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../../shared/model/templates/template.ts';
import { designerOf } from './pages/designer.ts';
import { confirmExport } from './pages/exporting.ts';
import { libraryOf } from './pages/library.ts';
import { outlineOf } from './pages/outline.ts';
import type { App } from './rig/app.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

/** A person without a pointer: presses are counted, titles are not, and the keyboard must never be nowhere. */
function keyboardOf(page: Page) {
  let presses = 0;
  const outline = outlineOf(page);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      presses += 1;
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { message: `after ${key}` }).not.toBe('BODY');
    }
  };
  const title = async (text: string): Promise<void> => {
    await expect(outline.title).toBeFocused();
    await page.keyboard.type(text);
    await press('Enter');
    await expect(outline.tree).toBeFocused();
  };
  return {
    presses: () => presses,
    press,
    newSequence: async (name: string) => {
      await press('Control+n');
      await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
      await page.keyboard.type(name);
      await press('Enter');
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await press('Control+Shift+o');
      await expect(outline.tree).toBeFocused();
    },
    /** Adds by one letter. */
    add: async (letter: string, name: string) => {
      await press(letter);
      await title(name);
    },
    /** Adds what the picker finds for some letters. */
    pick: async (letters: string, name: string) => {
      await press('a');
      await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
      await press(...letters, 'Enter');
      await title(name);
    },
  };
}

async function exported(app: App): Promise<Sequence> {
  const saved = await app.nextSaveTo(path.join(app.dataFolder, 'outline.sequence.json'));
  await app.page.keyboard.press('Control+e');
  await confirmExport(app.page);
  return JSON.parse(await saved()).design.sequence;
}

interface Line {
  readonly name: string;
  readonly level: number;
  readonly position: number;
  readonly size: number;
}

const sentence = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`);

/** The lines that a model without joins must be told as, straight from its exits. */
function linesOf({ start, steps }: Sequence, wordsOf: (step: Step) => string): readonly Line[] {
  const along = (id: StepId | null): readonly Step[] => {
    const step = id === null ? undefined : steps[id];
    if (step === undefined) return [];
    return [step, ...(isCondition(step) ? [] : exitsOf(step).flatMap(({ to }) => along(to)))];
  };
  const count = (path: readonly Step[]): number =>
    path.reduce((sum, step) => sum + 1 + (isCondition(step) ? exitsOf(step).reduce((all, { to }) => all + count(along(to)), 0) : 0), 0);
  const listed = (path: readonly Step[], level: number, before: number): readonly Line[] =>
    path.flatMap((step, index) => [
      {
        name: `${sentence(`${kindFacts[step.kind].noun}, ${step.name}`)} ${wordsOf(step)}`.trim(),
        level,
        position: before + index + 1,
        size: before + path.length,
      },
      ...(isCondition(step) ? exitsOf(step) : []).flatMap(({ name, to }, nth) => {
        const below = along(to);
        const many = `${count(below)} step${count(below) === 1 ? '' : 's'}`;
        const line = sentence(`${name === 'yes' ? 'Yes' : 'No'} path, ${many}, of ${step.name}`);
        return [{ name: line, level: level + 1, position: nth + 1, size: 2 }, ...listed(below, level + 2, 0)];
      }),
    ]);
  const main = along(start);
  return [{ name: 'Sequence starts here.', level: 1, position: 1, size: main.length + 1 }, ...listed(main, 1, 1)];
}

const placesOf = (lines: readonly Line[]) => lines.map(({ name, level, position, size }) => ({ name, level, position, size }));

test('nine steps with two conditions are built by keyboard alone, and the tree that is told equals the exported model', async ({ app }) => {
  const { page } = app;
  const keys = keyboardOf(page);
  await keys.newSequence('Nine steps');
  await keys.add('e', 'Hello');
  await keys.add('c', 'Opened?');
  await keys.add('p', 'Ring');
  await keys.pick('task', 'Note');
  await keys.press('ArrowDown');
  await keys.add('w', 'Pause');
  await keys.add('e', 'Remind');
  await keys.add('c', 'Read by now?');
  await keys.add('p', 'Ring back');
  await keys.press('ArrowDown');
  await keys.add('t', 'Look again');

  const outline = outlineOf(page);
  const told = await outline.told();
  expect(told.filter(({ isSelected }) => isSelected).map(({ name }) => name)).toEqual(['Task, Look again.']);
  const model = await exported(app);
  expect(Object.keys(model.steps)).toHaveLength(9);
  const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
  const described = ['phoneCall', 'task', 'linkedIn'];
  const wordsOf = (step: Step): string => (described.includes(step.kind) ? '' : sentence(stepInWords(names, step)));
  expect(placesOf(told)).toEqual(linesOf(model, wordsOf));
  expect(app.consoleProblems).toEqual([]);
});

test('New lead nurturing is built from blank with at most 60 key presses besides its titles', async ({ app }) => {
  const { page } = app;
  const keys = keyboardOf(page);
  await keys.newSequence('New lead nurturing again');
  await keys.add('e', 'Introduce yourself');
  await keys.add('c', 'Opened within 2 days?');
  await keys.add('p', 'Call while interest is fresh');
  await keys.add('c', 'Did you reach the lead?');
  await keys.add('t', 'Send the meeting invitation');
  await keys.pick('u', 'Rate the lead hot');
  await keys.press('ArrowDown');
  await keys.add('w', 'Give time to call back');
  await keys.add('e', 'Follow up on the missed call');
  await keys.pick('u', 'Rate the lead warm');
  await keys.press('ArrowDown');
  await keys.add('w', 'Let the first email rest');
  await keys.pick('au', 'Send one reminder');
  await keys.pick('u', 'Rate the lead cold');

  let ids = 0;
  const { sequence } = designFromTemplate(newLeadNurturing, DesignId.parse('template'), () => StepId.parse(`step-${++ids}`));
  const told = await outlineOf(page).told();
  const wanted = linesOf(sequence, () => '');
  // What the fields say and what is still wrong comes after kind and title.
  const heads = told.map((line, index) => ({ ...line, name: line.name.slice(0, wanted[index]?.name.length) }));
  expect(placesOf(heads)).toEqual(wanted);
  test.info().annotations.push({ type: 'key presses', description: String(keys.presses()) });
  expect(keys.presses()).toBeLessThanOrEqual(60);
});

test('what was done in the outline is spoken, also when it is undone and done again', async ({ app }) => {
  const { page } = app;
  const outline = outlineOf(page);
  const keys = keyboardOf(page);
  // The notice that offers undo is a status as well, and stands before it.
  const spoken = page.getByRole('status').last();
  await libraryOf(page).open('New lead nurturing');
  await keys.press('Control+Shift+o', 'ArrowDown', 'p');
  await expect(spoken).toHaveText('Added Phone call after Introduce yourself. 13 steps.');
  await keys.press('Enter', 'Delete');
  await expect(page.getByRole('status').first()).toHaveText(/^Deleted Make a phone call\. 12 steps\./);
  await keys.press('Control+z');
  await expect(spoken).toHaveText(/^Undone: Delete/);
  await keys.press('Control+y');
  await expect(spoken).toHaveText(/^Redone: Delete/);
  await keys.press('Control+z', 'Control+z');
  await expect(spoken).toHaveText(/^Undone: Add/);
  await expect(outline.line()).toHaveAccessibleName(/^Email condition, Opened within 2 days\?/);

  await keys.press('ArrowUp', 'F2');
  await expect(outline.title).toBeFocused();
  await page.keyboard.type('Say hello');
  await keys.press('Escape');
  await expect(outline.line()).toHaveAccessibleName('Email, Say hello. Introduction to a new lead.');
  await expect(designerOf(page).step('Say hello')).toBeVisible();
  await keys.press('Enter');
  await expect(designerOf(page).title).toBeFocused();
  await keys.press('Escape');
  await expect(outline.tree).toBeFocused();

  await keys.press('/');
  await page.keyboard.type('rate cold');
  await expect(spoken).toHaveText('2 steps shown.');
  await keys.press('ArrowDown');
  await expect(outline.line()).toHaveAccessibleName('Field update, Rate the lead cold. Rating becomes Cold.');
  await expect(designerOf(page).title).toHaveValue('Rate the lead cold');
  expect(app.consoleProblems).toEqual([]);
});

test('the side pane adds from its list, and remembers its tab, its width and that it is closed', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const keys = keyboardOf(app.page);
  await keys.press('Control+Shift+o', 'ArrowDown', 'Control+Shift+a', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(designerOf(app.page).title).toHaveValue('Make a phone call');
  await expect(designerOf(app.page).title).toBeFocused();
  const width = app.page.getByRole('separator', { name: 'Width of the side pane' });
  await width.focus();
  await keys.press('ArrowRight', 'ArrowRight');
  await expect(width).toHaveAttribute('aria-valuenow', '312');
  await keys.press('Control+b');
  await expect(width).toHaveCount(0);
  await designerOf(app.page).saved();

  await app.restart();
  await libraryOf(app.page).open('New lead nurturing');
  await expect(app.page.getByRole('button', { name: 'Open Outline' })).toBeVisible();
  await app.page.keyboard.press('Control+b');
  await expect(app.page.getByRole('separator', { name: 'Width of the side pane' })).toHaveAttribute('aria-valuenow', '312');
  await expect(app.page.getByRole('tab', { name: 'Add', selected: true })).toBeVisible();
});

test('axe finds nothing in the side pane, wide or as a drawer', async ({ app }) => {
  test.setTimeout(120_000); // axe reads five screens.
  const { page } = app;
  const keys = keyboardOf(page);
  await libraryOf(page).open('New lead nurturing');
  await keys.press('Control+Shift+a');
  await expectNoAxeViolations(page);
  await keys.press('Control+Shift+o', 'ArrowDown', 'F2');
  await expectNoAxeViolations(page);
  await keys.press('Escape');
  await page.setViewportSize({ width: 1000, height: 700 });
  await expectNoAxeViolations(page);
  await keys.press('Control+Shift+o');
  await expect(outlineOf(page).tree).toBeFocused();
  await expectNoAxeViolations(page);
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: 'Open Outline' })).toBeFocused();
});
