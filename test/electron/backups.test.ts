import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBackups } from '../../electron/backups.ts';
import { createModelDisk } from './modelFileSystem.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

test('what is written is listed in order and read again; other files are left alone', async () => {
  const disk = createModelDisk();
  const backups = createBackups(disk.fileSystem, '/backups');
  disk.put('/backups/notes.txt', bytesOf('mine'));
  await backups.writeBackup({ name: 'backup-2.zip', bytes: bytesOf('two') });
  await backups.writeBackup({ name: 'backup-1.zip', bytes: bytesOf('one!') });
  expect(await backups.listBackups()).toEqual({
    ok: true,
    value: [
      { name: 'backup-1.zip', bytes: 4 },
      { name: 'backup-2.zip', bytes: 3 },
    ],
  });
  expect(await backups.readBackup('backup-1.zip')).toEqual({ ok: true, value: bytesOf('one!') });
  expect(await backups.readBackup('backup-3.zip')).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  await backups.removeBackups(['backup-1.zip', 'backup-0.zip']);
  expect([...disk.files().keys()].sort()).toEqual(['/backups/backup-2.zip', '/backups/notes.txt']);
});

test('one that is there is never written over, and the newest never goes', async () => {
  const disk = createModelDisk();
  const backups = createBackups(disk.fileSystem, '/backups');
  await backups.writeBackup({ name: 'backup-1.zip', bytes: bytesOf('first') });
  expect(await backups.writeBackup({ name: 'backup-1.zip', bytes: bytesOf('second') })).toMatchObject({
    ok: false,
    error: { kind: 'refused' },
  });
  expect(await backups.removeBackups(['backup-1.zip'])).toMatchObject({ ok: false, error: { kind: 'refused' } });
  expect(await backups.readBackup('backup-1.zip')).toEqual({ ok: true, value: bytesOf('first') });
});

test('a full disk, a kill or a power cut at any call leaves every backup whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(12),
      fc.constantFrom('full', 'kill', 'power'),
      fc.infiniteStream(fc.boolean()),
      async (calls, trouble, coin) => {
        const disk = createModelDisk();
        const backups = createBackups(disk.fileSystem, '/backups');
        const contents = ['one', 'two', 'three'].map((text) => text.repeat(900));
        await backups.writeBackup({ name: 'backup-0.zip', bytes: bytesOf(contents[0] ?? '') });
        if (trouble === 'full') disk.failAfter(calls);
        else disk.dieAfter(calls);
        const answers = [];
        for (const [index, text] of contents.slice(1).entries())
          answers.push(await backups.writeBackup({ name: `backup-${index + 1}.zip`, bytes: bytesOf(text) }));
        await backups.removeBackups(['backup-0.zip']);
        if (trouble === 'power') disk.cutPower(() => coin.next().value ?? false);
        else disk.restart();
        const again = createBackups(disk.fileSystem, '/backups');
        const listed = await again.listBackups();
        const names = listed.ok ? listed.value.map(({ name }) => name) : [];
        expect(names.length).toBeGreaterThan(0);
        for (const name of names)
          expect(await again.readBackup(name)).toEqual({ ok: true, value: bytesOf(contents[Number(name[7])] ?? '') });
        for (const [index, { ok }] of answers.entries()) if (ok) expect(names).toContain(`backup-${index + 1}.zip`);
      },
    ),
  );
});
