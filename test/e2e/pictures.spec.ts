import path from 'node:path';
import { confirmExport, exportAs, exported } from './pages/exporting.ts';
import { libraryOf } from './pages/library.ts';
import type { App } from './rig/app.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

const titles = [
  'Introduce yourself',
  'Opened within 2 days?',
  'Call while interest is fresh',
  'Did you reach the lead?',
  'Rate the lead cold',
];

/** What Chromium's own strict parser says of XML: the texts of its elements, or the error. */
const parsed = (app: App, xml: string) =>
  app.page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const problem = document.querySelector('parsererror');
    return problem === null ? (document.documentElement.textContent ?? '') : `refused: ${problem.textContent}`;
  }, xml);

test('a sequence as SVG, PNG and HTML: well-formed, with every step', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const svg = (await exported(app, /SVG/, 'a.svg')).toString('utf8');
  const text = (await parsed(app, svg)).replace(/\s/g, '');
  for (const title of titles) expect(text).toContain(title.replace(/\s/g, ''));
  expect(text).toContain('Draft');

  const html = (await exported(app, /^Playbook \(HTML/, 'a.html')).toString('utf8');
  const page = await parsed(app, html.replace('<!doctype html>', ''));
  for (const title of titles) expect(page).toContain(title);

  const png = await exported(app, /PNG/, 'a.png');
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(app.requests).toEqual([]);
  expect(app.consoleProblems).toEqual([]);
});

test('the dialog says what each format is, and reads well to everybody', async ({ app }) => {
  await libraryOf(app.page).choose('New lead nurturing', 'Export…');
  await app.page.getByRole('radio', { name: /SVG/ }).check();
  await expect(app.page.getByText('This is a draft, and the file says so.')).toBeVisible();
  await expectNoAxeViolations(app.page);
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
});

test('from the library to a sequence file in three clicks and the choice of a place', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    document.body.dataset.clicks = '0';
    window.addEventListener('click', ({ isTrusted }) => {
      // The browser rig's download is a click of the program's own.
      if (isTrusted) document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
    });
  });
  const written = await app.nextSaveTo(path.join(app.dataFolder, 'a.sequence.json'));
  await libraryOf(page).choose('New lead nurturing', 'Export…');
  await confirmExport(page);
  expect(JSON.parse(await written())).toMatchObject({ design: { name: 'New lead nurturing' } });
  expect(await page.evaluate(() => Number(document.body.dataset.clicks))).toBeLessThanOrEqual(3);
});

test('a hostile name stays text in every format', async ({ app }) => {
  const hostile = `]]></title><script>alert(1)</script> "'&amp;\u0001 👩‍👩‍👧`;
  await libraryOf(app.page).newBlank(hostile);
  for (const format of [/SVG/, /^Playbook \(HTML/]) {
    const file = path.join(app.dataFolder, `${format.source.length}.xml`);
    const written = await app.nextSaveTo(file);
    await exportAs(app.page, format);
    const text = (await written()).replace('<!doctype html>', '');
    expect(await parsed(app, text)).toContain(hostile.replace('\u0001', ''));
    await app.page.getByRole('button', { name: 'Close', exact: true }).click();
  }
  expect(app.consoleProblems).toEqual([]);
});
