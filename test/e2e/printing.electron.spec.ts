import { createServer } from 'node:http';
import path from 'node:path';
import { exported } from './pages/exporting.ts';
import { libraryOf } from './pages/library.ts';
import { expect, test } from './rig/test.ts';

// Only Electron prints what is not on the screen; the browser shell says so and offers the playbook as HTML.
test('a sequence as PDF', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const pdf = await exported(app, /PDF/, 'a.pdf');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/%%EOF\s*$/);
  expect(app.requests).toEqual([]);
  expect(app.consoleProblems).toEqual([]);
});

test('the playbook on the printer, by key', async ({ app }) => {
  await libraryOf(app.page).open('New lead nurturing');
  const printed = await app.nextPrint();
  await app.page.keyboard.press('Control+p');
  expect(await printed()).toBe('New lead nurturing');
  await expect(app.page.getByText('Printed the playbook of "New lead nurturing".')).toBeVisible();
});

test('a page that is printed can run and load nothing, whatever it says', async ({ app }) => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const outside = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const file = path.join(app.dataFolder, 'hostile.pdf');
  const written = await app.nextSaveTo(file);
  const saved = await app.page.evaluate((host) => {
    const html = [
      `<script>document.title = "ran"; fetch("${host}/a")</script><meta http-equiv="refresh" content="0;url=${host}/b">`,
      `<link rel="stylesheet" href="${host}/c.css"><img src="${host}/d.png"><iframe src="${host}/e"></iframe>`,
      `<style>@import "${host}/f.css"; p { background: url(${host}/g.png) }</style><p>Printed</p>`,
    ].join('');
    return window.bridge.savePdf({ title: 'Export', suggestedName: 'hostile.pdf', html, paper: 'A4' });
  }, outside);
  expect(saved).toMatchObject({ ok: true, value: { name: 'hostile.pdf' } });
  expect(await written()).toMatch(/^%PDF-/);
  expect(heard).toEqual([]);
  server.close();
});
