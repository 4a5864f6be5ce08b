import 'fake-indexeddb/auto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DesignId } from '../../../shared/model/ids.ts';
import { type Machine, newMachine, type Started } from './host.ts';

const id = DesignId.parse('sample');
const nameIn = ({ storage }: Started) => storage.openDocument(id)?.history.present.name;

function rename({ design, storage }: Started, ...names: readonly string[]): void {
  const document = storage.openDocument(id);
  if (document === null) throw new Error('The sample has gone');
  design.getState().open(document);
  const { description, recordType, tags, options } = document.history.present;
  for (const name of names) {
    design.getState().dispatch({ kind: 'changeDetails', details: { name, description, recordType, tags, options } });
  }
}

/** Opens the database past the program, as another one would. It does not give way. */
const openFromOutside = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      onTestFinished(() => request.result.close());
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });

async function vaultOf({ vaultFolder }: Machine): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(vaultFolder)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(vaultFolder, name), 'utf8')] as const)));
}

async function machineWith(name: string): Promise<Machine> {
  const machine = await newMachine();
  const first = await machine.start();
  rename(first, name);
  await first.quit();
  return machine;
}

test('an older program on the data of a newer one shows it, says why it changes nothing, and changes nothing', async () => {
  const machine = await machineWith('From before');
  (await openFromOutside(machine.databaseName, 20)).close();
  const before = await vaultOf(machine);
  const older = await machine.start();
  expect(nameIn(older)).toBe('From before');
  expect(older.notices).toEqual([expect.stringMatching(/^A newer version of Sequence Studio has used this data\./)]);
  expect(older.view.getState().saving.kind).toBe('saved');
  rename(older, 'Changed all the same');
  await older.quit();
  expect(older.view.getState().saving).toMatchObject({ kind: 'failed', held: 'nowhere', message: older.notices[0] });
  expect(await vaultOf(machine)).toEqual(before);
  expect((await indexedDB.databases()).find(({ name }) => name === machine.databaseName)?.version).toBe(20);
});

test('a second window shows what is there, says why it changes nothing, and changes nothing', async () => {
  const machine = await machineWith('From before');
  const first = await machine.start();
  const second = await machine.start({ alone: false });
  expect(nameIn(second)).toBe('From before');
  expect(second.notices).toEqual([expect.stringMatching(/^Another window has these sequences open\./)]);
  rename(first, 'In the first window');
  await first.storage.flush();
  const before = await vaultOf(machine);
  rename(second, 'In the second window');
  await second.storage.flush();
  expect(second.view.getState().saving).toMatchObject({ kind: 'failed', held: 'nowhere', message: second.notices[0] });
  expect(await vaultOf(machine)).toEqual(before);
  await first.quit();
  expect(nameIn(await machine.start())).toBe('In the first window');
});

test('a newer program that opens the database while this one runs ends its writing, and keeps what is on the screen', async () => {
  const machine = await machineWith('From before');
  const running = await machine.start();
  await openFromOutside(machine.databaseName, 20);
  const before = await vaultOf(machine);
  rename(running, 'Only here');
  await running.storage.flush();
  expect(running.view.getState().saving).toMatchObject({ kind: 'failed', held: 'nowhere' });
  expect(await vaultOf(machine)).toEqual(before);
  expect(nameIn(running)).toBe('Only here');
});

test('a database that another window holds back stops nobody: the other copy is shown and written', async () => {
  const machine = await machineWith('From before');
  await machine.wipeDatabase();
  await openFromOutside(machine.databaseName, 1);
  const held = await machine.start();
  expect(nameIn(held)).toBe('From before');
  expect(held.notices.join(' ')).toContain('Another window of an older version holds it.');
  rename(held, 'In the vault');
  await held.storage.flush();
  expect(held.view.getState().saving).toMatchObject({ kind: 'failed', held: 'inOneCopy' });
  expect([...(await vaultOf(machine)).values()].join('')).toContain('In the vault');
});

test('a database that is deleted while the program runs loses nothing: the next start rebuilds it', async () => {
  const machine = await machineWith('From before');
  const running = await machine.start();
  await machine.wipeDatabase();
  rename(running, 'In the vault');
  await running.quit();
  const next = await machine.start();
  expect(nameIn(next)).toBe('In the vault');
  await next.quit();
});

test('a clock that goes back a day, forward a year and to 1970 changes no order', async () => {
  const day = 86_400_000;
  const machine = await machineWith('1');
  const jumps = [800 * day, -day, 365 * day, -1_164 * day];
  for (const [index, jump] of jumps.entries()) {
    machine.wait(jump);
    const life = await machine.start();
    expect(nameIn(life)).toBe(String(index + 1));
    rename(life, String(index + 2));
    await life.quit();
  }
  await machine.wipeDatabase();
  const last = await machine.start();
  expect(nameIn(last)).toBe('5');
  const document = last.storage.openDocument(id);
  if (document !== null) last.design.getState().open(document);
  last.design.getState().undo();
  expect(nameIn(last)).toBe('4');
  await last.quit();
});
