import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBundle, resolveInside } from '../../electron/bundle.ts';

let top: string;
let folder: string;

beforeAll(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  folder = path.join(top, 'renderer');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await mkdir(path.join(top, 'renderer-evil'));
  await writeFile(path.join(folder, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  await writeFile(path.join(folder, 'assets', 'app ü.js'), 'app()');
  await writeFile(path.join(folder, 'assets', 'font.woff2'), 'font');
  await writeFile(path.join(folder, 'secret.env'), 'no type of ours');
  await writeFile(path.join(top, 'outside.js'), 'outside()');
  await writeFile(path.join(top, 'renderer-evil', 'sibling.js'), 'sibling()');
  await symlink(path.join(top, 'outside.js'), path.join(folder, 'linked.js'));
  await symlink(top, path.join(folder, 'up'));
});

afterAll(() => rm(top, { recursive: true }));

describe('a path', () => {
  test.each(['/', '/index.html'])('%s is the page', async (pathname) => {
    expect(await resolveInside(folder, pathname)).toBe(path.join(folder, 'index.html'));
  });

  test('is decoded once', async () => {
    expect(await resolveInside(folder, '/assets/app%20%C3%BC.js')).toBe(path.join(folder, 'assets/app ü.js'));
    expect(await resolveInside(folder, '/assets/app%2520%C3%BC.js')).toBeNull();
  });

  test.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/%2e%2e%2foutside.js',
    '/%252e%252e/outside.js',
    '/assets/../../outside.js',
    '/..\\outside.js',
    '/..%5coutside.js',
    '/../renderer-evil/sibling.js',
    '/../renderer-evil',
    '-evil/sibling.js',
    '/linked.js',
    '/up/outside.js',
    '/index.html%00.js',
    '/%',
    '/%ff',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/../../../../../../etc/passwd',
    'index.html',
    '',
    '/nothing.js',
  ])('%s leads nowhere', async (pathname) => {
    expect(await resolveInside(folder, pathname)).toBeNull();
  });

  test('of any shape stays inside', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '..%2f',
      '%5c',
      '\\',
      'assets',
      'up',
      'linked.js',
      'outside.js',
      'renderer-evil',
      '',
      '~',
      '%00',
      'index.html',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(part, fc.string()), { maxLength: 6 }), async (parts) => {
        const file = await resolveInside(folder, `/${parts.join('/')}`);
        if (file !== null) expect(file.startsWith(folder + path.sep)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a bundle', () => {
  test('gives the page a fresh nonce in its policy and its text', async () => {
    const bundle = createBundle(folder, 'none');
    const [one, two] = [await bundle.serve('/'), await bundle.serve('/')];
    const nonce = /content="([\w-]{22})"/.exec(String(one.body))?.[1];
    expect(one.headers['Content-Security-Policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(two.body).not.toBe(one.body);
  });

  test('gives files their type and the policy, but no nonce', async () => {
    const { status, headers, body } = await createBundle(folder, 'none').serve('/assets/font.woff2');
    expect([status, headers['Content-Type'], String(body)]).toEqual([200, 'font/woff2', 'font']);
    expect(headers['Content-Security-Policy']).not.toContain('nonce');
  });

  test.each(['/secret.env', '/assets', '/nothing.js'])('has no %s', async (pathname) => {
    expect(await createBundle(folder, 'none').serve(pathname)).toMatchObject({ status: 404, body: 'Not found' });
  });
});
