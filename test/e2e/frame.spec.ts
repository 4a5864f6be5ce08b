import type { Page } from '@playwright/test';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { paletteOf } from './pages/palette.ts';
import type { App } from './rig/app.ts';
import { expect, test } from './rig/test.ts';

/** The places of the window, and the way there from the library. */
const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  library: async (page) => {
    await libraryOf(page).row('New lead nurturing').getByRole('button', { name: 'New lead nurturing', exact: true }).focus();
  },
  designer: async (page) => {
    await libraryOf(page).open('New lead nurturing');
    await page.getByRole('tab', { name: 'Design', exact: true }).click();
  },
  simulator: async (page) => {
    await libraryOf(page).open('New lead nurturing');
    await page.getByRole('tab', { name: 'Simulate' }).click();
    const start = page.getByRole('button', { name: 'Start', exact: true });
    const playback = page.getByRole('region', { name: 'Playback' });
    await expect(start.or(playback)).toBeVisible();
    if (await start.isVisible()) await start.click();
    await expect(playback).toBeVisible();
    // What can be done depends on where the run stands.
    const toStart = playback.getByRole('button', { name: 'Back to the start (Home)' });
    if (await toStart.isEnabled()) await toStart.click();
  },
  catalog: async (page) => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('heading', { level: 1, name: 'Catalog' })).toBeVisible();
  },
};

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? 'none');

/** Closes what an action has opened, and goes back to where it was run from; a tab that it has left shows the run again. */
async function backTo(app: App, place: string): Promise<void> {
  const { page } = app;
  // Pressed again where it came before the dialog had the keyboard.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.locator('[aria-modal="true"]')).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  const home = page.getByRole('banner').getByRole('button', { name: 'Library' });
  if ((await home.count()) > 0) await home.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sequences' })).toBeVisible();
  await bringBack(page);
  await places[place]?.(page);
}

/** Brings the sequence back to the list, from wherever an action has put it, and the list back from cards. */
async function bringBack(page: Page): Promise<void> {
  const library = libraryOf(page);
  const view = (name: RegExp) => page.getByRole('tablist', { name: 'Views of the library' }).getByRole('tab', { name }).click();
  const asList = page.getByRole('button', { name: /^Library as a list/ });
  if ((await asList.count()) > 0) await asList.click();
  await view(/^All/);
  if ((await library.row('New lead nurturing').count()) > 0) return;
  await view(/^Archive/);
  if ((await library.row('New lead nurturing').count()) > 0) await library.choose('New lead nurturing', 'Move back to the list');
  else await page.keyboard.press('Control+z');
  await view(/^All/);
}

for (const place of Object.keys(places)) {
  test(`in the ${place}, every action of the palette leaves the focus somewhere and the console quiet (K1, K3)`, async ({ app }) => {
    test.setTimeout(180_000);
    const { page } = app;
    await app.nextOpen([]);
    await places[place]?.(page);
    const palette = paletteOf(page);
    for (const name of await palette.possible()) {
      // Files are asked for in a window of the system, in which a test cannot press Escape.
      if (/^(Import…|Export catalog…)$/.test(name)) continue;
      await palette.run(name);
      await expect.poll(() => focused(page), { message: `after ${name}` }).not.toBe('BODY');
      await backTo(app, place);
    }
    expect(app.consoleProblems).toEqual([]);
  });
}

interface Stop {
  readonly name: string;
  readonly number: number;
  /** Whether it stands after the one before. */
  readonly isLater: boolean;
}

/** What Tab comes to, in its order, until it begins anew. */
async function tabWalk(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header button')].find(({ offsetParent }) => offsetParent !== null)?.focus(),
  );
  const steps: Stop[] = [];
  for (let presses = 0; presses < 200; presses++) {
    const step = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const before = document.querySelector('[data-walked="last"]');
      const number = Number(element.getAttribute('data-walk') ?? document.querySelectorAll('[data-walk]').length);
      before?.setAttribute('data-walked', '');
      element.setAttribute('data-walk', String(number));
      element.setAttribute('data-walked', 'last');
      const isLater = before === null || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return { name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`, number, isLater };
    });
    if (step.name.startsWith('BODY') || steps.some(({ number }) => number === step.number)) return [...steps, step];
    steps.push(step);
    await page.keyboard.press('Tab');
  }
  return steps;
}

for (const place of Object.keys(places)) {
  test(`in the ${place}, Tab comes to everything once, in reading order, and out again (K4)`, async ({ app }) => {
    const { page } = app;
    await places[place]?.(page);
    const walk = await tabWalk(page);
    const end = walk.at(-1);
    expect(walk.length).toBeGreaterThan(6);
    expect(end?.number === 0 || end?.name.startsWith('BODY'), `ends at ${end?.name}`).toBe(true);
    expect(walk.slice(0, -1).filter(({ isLater }) => !isLater)).toEqual([]);
  });
}

test('typing right after Ctrl+K loses no letter; Alt+Q and Ctrl+Shift+P open it too', async ({ app }) => {
  const { page } = app;
  const { dialog } = paletteOf(page);
  for (const keys of ['Control+k', 'Alt+q', 'Control+Shift+p']) {
    await page.keyboard.press(keys);
    await page.keyboard.type('new lead nurturing');
    await expect(dialog.getByRole('combobox')).toHaveValue('new lead nurturing');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new lead nurturing');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'New lead nurturing' })).toBeVisible();
  await paletteOf(page).run('Rate the lead cold');
  await expect(designerOf(page).title).toHaveValue('Rate the lead cold');
});

test('edits are not lost on a fast tab switch, and each tab is as it was left (Camunda 6063)', async ({ app }) => {
  const { page } = app;
  const designer = designerOf(page);
  const tab = (name: string) => page.getByRole('tablist', { name: 'Open sequences' }).getByRole('tab', { name });
  await libraryOf(page).newBlank('Second');
  await page.getByRole('button', { name: 'Library' }).click();
  await libraryOf(page).open('New lead nurturing');
  await designer.step('Send one reminder').click();
  await designer.title.fill('Remind once');
  await page.keyboard.press('Control+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Second' })).toBeVisible();
  await page.keyboard.press('Control+Shift+Tab');
  await expect(designer.title).toHaveValue('Remind once');
  const place = await designer.step('Remind once').boundingBox();
  await page.keyboard.press('Control+Tab');
  await tab('New lead nurturing').click();
  expect(await designer.step('Remind once').boundingBox()).toEqual(place);
  await page.keyboard.press('Control+z');
  await expect(designer.title).toHaveValue('Send one reminder');
  await tab('Second').click({ button: 'middle' });
  await expect(tab('Second')).toHaveCount(0);
  await app.restart();
  const kept = app.page.getByRole('tablist', { name: 'Open sequences' });
  await kept.getByRole('tab', { name: 'New lead nurturing' }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: 'New lead nurturing' })).toBeVisible();
  await app.page.keyboard.press('Control+w');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Sequences' })).toBeVisible();
  await expect(kept).toHaveCount(0);
  expect(app.consoleProblems).toEqual([]);
});

/** Elements besides the canvas that would have to be scrolled sideways. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter((element) => element.closest('.react-flow') === null && /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName, className, scrollWidth, clientWidth }) => `${tagName} ${className}: ${scrollWidth} in ${clientWidth}`),
  );

test('at 200 % nothing but the canvas scrolls sideways, and the size is kept (A3)', async ({ app }) => {
  const { page } = app;
  if (app.rig === 'browser') await page.setViewportSize({ width: 640, height: 360 });
  else for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Control+Shift+Equal');
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(720);
  expect(await tooWide(page), 'library').toEqual([]);
  for (const keys of ['Control+,', 'F1', 'Control+Shift+n', 'Control+k', 'Control+n']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await tooWide(page), keys).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await paletteOf(page).run('New lead nurturing');
  await expect(page.getByRole('heading', { level: 1, name: 'New lead nurturing' })).toBeVisible();
  await paletteOf(page).run('Opened within 2 days?');
  expect(await tooWide(page), 'designer').toEqual([]);
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  expect(await tooWide(page), 'setup').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Playback' })).toBeVisible();
  expect(await tooWide(page), 'run').toEqual([]);
  if (app.rig === 'browser') return;
  await app.restart();
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(720);
});

test('the theme of the system is followed at once, with colours of its own too', async ({ app }) => {
  const { page } = app;
  const colors = () =>
    page
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralBackground1'));
  const seen: string[] = [];
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await expect.poll(colors).not.toBe(seen.at(-1) ?? '');
    seen.push(await colors());
  }
  expect(seen.at(-1)).toBe('Canvas');
});

test('with less motion nothing moves by itself, by the system or by the setting', async ({ app }) => {
  const { page } = app;
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length);
  const opensStill = async () => {
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor({ state: 'attached' });
    expect(await moving()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await opensStill();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('Control+,');
  await page.getByRole('radiogroup', { name: 'Motion' }).getByRole('radio', { name: 'Reduced' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await opensStill();
});
