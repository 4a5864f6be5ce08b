import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeAttempt } from '../../shared/file/attemptFile.ts';
import { encodePersonas } from '../../shared/file/personaFile.ts';
import { PersonaId } from '../../shared/model/ids.ts';
import type { CustomerPersona, Habit } from '../../shared/model/persona.ts';
import { paletteOf } from './pages/palette.ts';
import { practiceOf } from './pages/practice.ts';
import type { App } from './rig/app.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const always: Habit = { percent: 100, delay: { clock: 'calendar', shortest: 60, typical: 60, longest: 60 }, source: 'a test' };
const never: Habit = { ...always, percent: 0 };

/** A customer about whom nothing is left to chance. */
const customer = (name: string, opened: Habit): CustomerPersona => ({
  kind: 'customer',
  id: PersonaId.parse(name.toLowerCase()),
  name,
  about: 'Made for a test.',
  email: { opened, linkOpened: never, replied: never, attachmentDownloaded: never },
  reply: '',
  calls: { ways: [{ percent: 100, result: 'made', heard: '"{name} speaking, go ahead."' }], source: 'a test' },
});

/** A trainer's exercise of two leads, one who opens and answers and one who does neither, written to a file. */
async function makeExercise(app: App): Promise<string> {
  const { page } = app;
  const personas = path.join(app.dataFolder, 'sure.personas.json');
  await writeFile(personas, encodePersonas([customer('Opener', always), customer('Sleeper', never)]));
  await practiceOf(page).open();
  await app.nextOpen([personas]);
  await paletteOf(page).run('Open exercise or results…');
  await expect(page.getByRole('list', { name: 'Customers' }).getByRole('button', { name: /^Opener/ })).toBeVisible();

  await paletteOf(page).run('New exercise…');
  await page.getByRole('textbox', { name: 'Name' }).first().fill('First week');
  await page.getByRole('combobox', { name: 'Played by' }).nth(0).selectOption('Opener');
  await page.getByRole('combobox', { name: 'Played by' }).nth(1).selectOption('Sleeper');
  await page.getByRole('button', { name: 'Remove Chiara Conti' }).click();
  await page
    .getByRole('region', { name: 'Time and help' })
    .getByLabel(/^Start/)
    .fill('2026-05-20T09:00');
  await page.getByRole('combobox', { name: "Seller's time zone" }).selectOption('UTC');
  await page.getByRole('button', { name: 'Try it with the sellers' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Robin Keller, steady:' })).toBeVisible();
  const file = path.join(app.dataFolder, 'first-week.exercise.json');
  const written = await app.nextSaveTo(file);
  await page.getByRole('button', { name: 'Save exercise…' }).click();
  await written();
  await page.getByRole('button', { name: 'All exercises' }).click();
  return file;
}

async function saveResult(app: App, learner: string): Promise<string> {
  const file = path.join(app.dataFolder, `${learner}.result.json`);
  const written = await app.nextSaveTo(file);
  await app.page.getByRole('button', { name: 'Save result…' }).click();
  await written();
  return file;
}

test('a trainer makes an exercise, three learners work it, and their results are folded', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const practice = practiceOf(page);
  const exercise = await makeExercise(app);
  await page.getByRole('button', { name: 'Remove First week' }).click();
  await app.nextOpen([exercise]);
  await page.getByRole('button', { name: 'Open exercise or results…' }).click();

  await practice.begin('Ada');
  await expect(page.getByText('Wed 20 May 2026 09:00', { exact: true }).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Opener');
  await practice.pick('Ana Ruiz');
  await practice.button('Complete').click();
  await practice.pick('Ben Okafor');
  await practice.button('Complete').click();
  await practice.focused();
  await practice.button('Next thing').click();
  await expect(practice.timeline).toContainText('Ana Ruiz opened "Introduce yourself".');
  await practice.button('Call Ana Ruiz').click();
  await expect(practice.upNext.getByRole('region', { name: 'On the phone' })).toContainText('Ana Ruiz speaking, go ahead.');
  await practice.record('Made');
  await practice.button('Complete').click();
  await practice.handIn();
  await expect(page.getByRole('heading', { name: 'Why 100?' })).toBeVisible();
  const ada = await saveResult(app, 'ada');

  await practice.button('Practise again').click();
  await practice.begin('Bo');
  await practice.pick('Ben Okafor');
  await practice.button('Skip').click();
  await practice.pick('Ana Ruiz');
  await practice.button('Complete').click();
  await practice.button('Next thing').click();
  await practice.button('Call Ana Ruiz').click();
  await practice.button('Call Ana Ruiz again').click();
  await practice.record('No answer');
  await practice.handIn();
  await expect(page.getByRole('listitem').filter({ hasText: 'recorded as "No answer", but what happened was "Made"' })).toBeVisible();
  const bo = await saveResult(app, 'bo');

  await practice.button('Practise again').click();
  await practice.begin('Cy');
  await practice.button('Next day').click();
  await expect(practice.queue).toContainText('Overdue (2)');
  await practice.handIn();
  await expect(page.getByRole('heading', { name: 'Why 0?' })).toBeVisible();
  const cy = await saveResult(app, 'cy');

  const forged = path.join(app.dataFolder, 'forged.result.json');
  await writeFile(forged, (await readFile(cy, 'utf8')).replace('"total": 0', '"total": 99'));
  await app.nextOpen([exercise, ada, bo, cy, forged]);
  await paletteOf(page).run('Open exercise or results…');
  const refusal = page.getByRole('dialog');
  await expect(refusal).toContainText('forged.result.json: score.total: is 99, but the choices come to 0');
  await refusal.getByRole('button', { name: 'Close' }).click();
  const learners = page.getByRole('table', { name: 'Learners' }).getByRole('row');
  await expect(learners).toHaveCount(4);
  await expect(learners.nth(1)).toContainText('Ada');
  await page.getByRole('columnheader', { name: 'Learner' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Learner' }).getByRole('button').click();
  await expect(learners.nth(1)).toContainText('Cy');
  const steps = page.getByRole('table', { name: 'Where it went wrong' }).getByRole('row');
  await expect(steps.filter({ hasText: 'Call while interest is fresh' }).getByRole('cell')).toHaveText([
    'Call while interest is fresh',
    '2',
    '0',
    '0',
    '1',
    '0',
    '0',
    '1',
    '0',
    '2',
  ]);
  await page.getByRole('button', { name: /^Why \d+\? Bo$/ }).click();
  await expect(page.getByRole('heading', { name: /^Why \d+\? Bo$/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const table = path.join(app.dataFolder, 'results.csv');
  const written = await app.nextSaveTo(table);
  await page.getByRole('button', { name: 'Export table…' }).click();
  expect(await written()).toContain('Learner,Total,On time,');
  expect(app.consoleProblems).toEqual([]);
});

test('an exercise is worked by keyboard alone, left, and gone on with after a restart', async ({ app }) => {
  test.setTimeout(120_000);
  await makeExercise(app);
  const press = async (name: RegExp) => {
    const { page } = app;
    for (let tabs = 0; tabs < 80; tabs += 1) {
      const focus = page.locator(':focus');
      const label = (await focus.count()) === 0 ? '' : ((await focus.getAttribute('aria-label')) ?? (await focus.textContent()) ?? '');
      if (name.test(label)) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not come to ${name}`);
  };
  await press(/^Open: First week/);
  await expect(app.page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await app.page.keyboard.type('Kim');
  await app.page.keyboard.press('Enter');
  await press(/^Ana Ruiz/);
  await press(/^Complete$/);
  await expect(practiceOf(app.page).queue).toContainText('Nothing to do now (1)');
  await practiceOf(app.page).focused();
  await press(/^Next thing$/);
  await press(/^Call Ana Ruiz$/);
  await expect(app.page.getByRole('region', { name: 'On the phone' })).toBeVisible();
  await practiceOf(app.page).focused();
  await press(/^Leave for now$/);
  await expect(app.page.getByText('Kim has begun.')).toBeVisible();

  await app.restart();
  await practiceOf(app.page).open();
  await press(/^Go on: First week/);
  await practiceOf(app.page).pick('Ana Ruiz');
  await expect(app.page.getByRole('region', { name: 'On the phone' })).toBeVisible();
  await press(/^Complete$/);
  await app.page.keyboard.press('Enter');
  await expect(practiceOf(app.page).timeline).toContainText('as Made.');
  await press(/^Hand in…$/);
  await press(/^Hand in$/);
  await expect(app.page.getByText(/^100 × |You earned/)).toBeVisible();
  const file = await saveResult(app, 'kim');
  const read = decodeAttempt(await readFile(file, 'utf8'));
  expect(read.ok && read.value.learner).toBe('Kim');
  expect(app.consoleProblems).toEqual([]);
});

test('personas are changed, copied and deleted, and kept over a restart', async ({ app }) => {
  await paletteOf(app.page).run('Personas…');
  const name = app.page.getByRole('textbox', { name: 'Name' });
  await name.fill('Marta Lindqvist, very keen');
  await app.page.getByRole('spinbutton', { name: 'How often' }).last().fill('10');
  await expect(app.page.getByText('calls.ways: must come to 100 percent')).toBeVisible();
  await app.page.getByRole('spinbutton', { name: 'How often' }).last().fill('5');
  await app.page.keyboard.press('Tab');
  await app.page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(app.page.getByRole('heading', { level: 2, name: 'Marta Lindqvist, very keen - copy' })).toBeVisible();
  await app.page
    .getByRole('list', { name: 'Sellers' })
    .getByRole('button', { name: /^Sam Ortiz/ })
    .click();
  await app.page.getByRole('button', { name: 'Delete', exact: true }).click();
  await practiceOf(app.page).focused();
  await expect(app.page.getByRole('list', { name: 'Sellers' }).getByRole('button')).toHaveCount(2);
  await app.restart();
  await paletteOf(app.page).run('Personas…');
  await expect(app.page.getByRole('list', { name: 'Customers' })).toContainText('Marta Lindqvist, very keen - copy');
  await expect(app.page.getByRole('list', { name: 'Sellers' }).getByRole('button')).toHaveCount(2);
  expect(app.consoleProblems).toEqual([]);
});
