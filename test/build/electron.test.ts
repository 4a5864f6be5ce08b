import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findElectron } from '../../build/electron.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sequence-studio-electron-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('takes the folder that the environment names, before any other', async () => {
  writeFileSync(path.join(folder, 'electron'), '');
  writeFileSync(path.join(folder, 'version'), 'v45.4.1');
  expect(await findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({
    kind: 'found',
    source: 'override',
    folder,
    executable: path.join(folder, 'electron'),
    version: '45.4.1',
  });
});

it('refuses a named folder without an Electron, and does not look elsewhere', async () => {
  await expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).rejects.toThrow(folder);
});
