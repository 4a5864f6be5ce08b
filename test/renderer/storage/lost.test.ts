import 'fake-indexeddb/auto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupFileName } from '../../../shared/file/backup/rotation.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { backupFolderOf, type Machine, newMachine, type Started } from './host.ts';

const names = ({ library }: Started) => [...library.getState().entries.values()].map(({ design }) => design.name);

async function putBackup({ vaultFolder }: Machine): Promise<void> {
  const folder = backupFolderOf(vaultFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, backupFileName({ number: 1, day: 1, at: 0, sequences: 2 })), 'PK');
}

describe('with backups, a start that finds no sequence', () => {
  test('says so and makes nothing, however often, until the person has said what they want', async () => {
    const machine = await newMachine();
    await putBackup(machine);
    for (let times = 0; times < 3; times++) {
      const started = await machine.start();
      expect(started.lost).not.toBeNull();
      expect(names(started)).toEqual([]);
      await started.quit();
    }
    const started = await machine.start();
    await started.lost?.settle('without');
    expect(names(started)).toEqual(['Sample']);
    await started.quit();
    expect((await machine.start()).lost).toBeNull();
  });

  test('asks no more once a backup was restored', async () => {
    const machine = await newMachine();
    await putBackup(machine);
    const started = await machine.start();
    await started.lost?.settle('restored');
    expect(names(started)).toEqual([]);
    await started.quit();
    expect((await machine.start()).lost).toBeNull();
  });

  test('says so where all that is there is damaged', async () => {
    const machine = await newMachine();
    await (await machine.start()).quit();
    await putBackup(machine);
    await machine.wipeDatabase();
    for (const file of await readdir(machine.vaultFolder)) await writeFile(path.join(machine.vaultFolder, file), 'nothing of ours');
    const started = await machine.start();
    expect(started.lost).not.toBeNull();
    expect(started.notices.join()).toContain('is damaged at its start');
    await started.lost?.settle('without');
    expect(names(started)).toEqual(['Sample']);
  });

  test('is silent where the person has deleted everything', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    first.storage.erase(DesignId.parse('sample'));
    await first.quit();
    await putBackup(machine);
    const started = await machine.start();
    expect([started.lost, names(started)]).toEqual([null, []]);
  });
});

test('a start that finds sequences, or has no backups, asks nothing', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  expect([first.lost, names(first)]).toEqual([null, ['Sample']]);
  await first.quit();
  await putBackup(machine);
  await machine.wipeDatabase();
  const healed = await machine.start();
  expect([healed.lost, names(healed)]).toEqual([null, ['Sample']]);
});
