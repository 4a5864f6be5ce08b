import { expect, test } from 'vitest';
import { createPortMemory } from '../../../build/browser-shell/portMemory.ts';
import { createModelDisk } from '../../electron/modelFileSystem.ts';

test('the port of the last start comes back', async () => {
  const { fileSystem } = createModelDisk();
  const memory = createPortMemory(fileSystem, '/data');
  expect(await memory.read()).toBe(0);
  await memory.write(41_234);
  expect(await memory.read()).toBe(41_234);
});

test('a spoilt file, or a disk that refuses, means any port', async () => {
  const disk = createModelDisk();
  const memory = createPortMemory(disk.fileSystem, '/data');
  for (const text of ['', 'http', '80', '99999', '41234\n']) {
    disk.put('/data/browser-port', Buffer.from(text));
    expect(await memory.read()).toBe(0);
  }
  disk.failAfter(0);
  await expect(memory.write(41_234)).resolves.toBeUndefined();
});
