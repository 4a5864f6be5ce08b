import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createMirror } from '../../electron/mirror.ts';
import { ok } from '../../shared/result.ts';
import { createModelDisk } from './modelFileSystem.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const sum = (text: string) => createHash('sha256').update(text).digest('hex');
const name = 'a.sequence.json';

async function chosen() {
  const disk = createModelDisk();
  const mirror = createMirror(disk.fileSystem, '/data', async () => ok('/work'));
  await mirror.chooseMirrorFolder();
  return { disk, mirror };
}

test('without a folder nothing is written; the one that is chosen is remembered, and can be given up', async () => {
  const disk = createModelDisk();
  const mirror = createMirror(disk.fileSystem, '/data', async () => ok('/work'));
  expect(await mirror.mirrorFolder()).toEqual(ok(null));
  expect(await mirror.writeMirror({ name, text: 'x', over: null })).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  expect(await mirror.chooseMirrorFolder()).toEqual(ok('/work'));
  const again = createMirror(disk.fileSystem, '/data', async () => ok(null));
  expect(await again.mirrorFolder()).toEqual(ok('/work'));
  expect(await again.chooseMirrorFolder()).toEqual(ok(null));
  await again.stopMirror();
  expect(await mirror.mirrorFolder()).toEqual(ok(null));
});

test('a file is written and taken away only while it is as it was', async () => {
  const { disk, mirror } = await chosen();
  expect(await mirror.writeMirror({ name, text: 'one', over: null })).toEqual(ok('done'));
  expect(await mirror.writeMirror({ name, text: 'two', over: sum('one') })).toEqual(ok('done'));
  disk.put(`/work/${name}`, bytesOf('theirs'));
  for (const over of [null, sum('two')]) {
    expect(await mirror.writeMirror({ name, text: 'three', over })).toEqual(ok('changed'));
    expect(await mirror.removeMirror({ name, over })).toEqual(ok('changed'));
  }
  expect(await mirror.readMirror(name)).toEqual(ok({ name, text: 'theirs' }));
  expect(await mirror.removeMirror({ name, over: sum('theirs') })).toEqual(ok('done'));
  expect(await mirror.removeMirror({ name, over: sum('theirs') })).toEqual(ok('done'));
});

test('the content of other files is not told', async () => {
  const { disk, mirror } = await chosen();
  disk.put('/work/secret.txt', bytesOf('mine'));
  disk.put(`/work/${name}`, bytesOf('one'));
  const listed = await mirror.listMirror();
  expect(listed.ok ? listed.value : []).toEqual(
    expect.arrayContaining([
      { name, sha256: sum('one') },
      { name: 'secret.txt', sha256: null },
    ]),
  );
});

test('a full disk is told, and what was there stays', async () => {
  const { disk, mirror } = await chosen();
  await mirror.writeMirror({ name, text: 'one', over: null });
  disk.failAfter(1);
  expect(await mirror.writeMirror({ name, text: 'two', over: sum('one') })).toMatchObject({ ok: false, error: { kind: 'noSpace' } });
  expect(await mirror.readMirror(name)).toEqual(ok({ name, text: 'one' }));
});
