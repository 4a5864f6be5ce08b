import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFileSystem } from '../../electron/fileSystem.ts';
import { createVault } from '../../electron/vault.ts';
import type { VaultDocument } from '../../shared/bridge.ts';

let top: string;
beforeEach(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'vault-'));
});
afterEach(() => rm(top, { recursive: true }));

test('a vault on the real disk is made, written, damaged, repaired and read again', async () => {
  const folder = path.join(top, 'not', 'there', 'yet');
  const vault = createVault(diskFileSystem, folder);
  expect(await vault.load()).toEqual({ ok: true, value: { documents: [], notices: [] } });

  const document: VaultDocument = { id: 'a', baseSeq: 0, base: 'x'.repeat(300_000), records: [] };
  await vault.replace(document);
  const texts = Array.from({ length: 50 }, (_, index) => `Änderung ${index}`);
  await Promise.all(texts.map((text, index) => vault.append('a', [{ seq: index + 1, text }])));
  const whole = await readFile(path.join(folder, 'a.journal'));
  await writeFile(path.join(folder, 'a.journal'), whole.subarray(0, -3));

  const after = createVault(diskFileSystem, folder);
  const records = texts.slice(0, -1).map((text, index) => ({ seq: index + 1, text }));
  expect(await after.load()).toEqual({
    ok: true,
    value: { documents: [{ ...document, records }], notices: [expect.stringContaining('a.damaged-1')] },
  });
  expect(await after.append('a', [{ seq: 50, text: 'once more' }])).toEqual({ ok: true, value: null });
  expect(await createVault(diskFileSystem, folder).load()).toMatchObject({
    value: { documents: [{ records: { length: 50 } }], notices: [] },
  });
});

test('what is missing reads as null, and cannot be opened as existing', async () => {
  expect(await diskFileSystem.read(path.join(top, 'none'))).toBeNull();
  await expect(diskFileSystem.open(path.join(top, 'none'), 'existing')).rejects.toThrow('ENOENT');
  await expect(diskFileSystem.read(top)).rejects.toThrow('EISDIR');
});
