import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { restoreVersion } from '../../../renderer/state/goBack.ts';
import { automaticNames, designIn } from '../../../renderer/state/versions.ts';
import { storedFrom } from '../../../renderer/storage/documentText.ts';
import type { Version } from '../../../shared/edit/versions.ts';
import { storesWith } from '../openStores.ts';
import { newMachine, type Started } from './host.ts';
import { edit, nameOf, pastOf, sampleId } from './sample.ts';

const versionsOf = ({ storage }: Started): readonly Version[] => storage.openDocument(sampleId)?.versions.list ?? [];
const namesOf = (started: Started): readonly string[] => versionsOf(started).map(({ name }) => name);
const nameIn = (version: Version | undefined): string => {
  const read = version === undefined ? null : designIn(version);
  return read?.ok === true ? read.value.name : '';
};

test('a version survives a restart whole, and the loss of either copy, with undo as it was', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  edit(first, 'One');
  expect(first.design.getState().keepVersion('Before the fair')).toBeNull();
  first.design.getState().dispatch({ kind: 'setStatus', status: 'finished' });
  const saved = first.storage.openDocument(sampleId);
  await first.quit();
  await machine.wipeDatabase();
  const second = await machine.start();
  expect(second.storage.openDocument(sampleId)).toEqual(saved);
  expect(namesOf(second)).toEqual(['Before the fair', automaticNames.finished]);
  await second.quit();
  await machine.wipeVault();
  const third = await machine.start();
  expect(third.storage.openDocument(sampleId)).toEqual(saved);
  expect(nameIn(versionsOf(third)[0])).toBe('One');
  await third.quit();
});

test('the first change of a session keeps what was there, once, and never twice the same', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  edit(first, 'One', 'Two');
  expect(namesOf(first), 'the history has the beginning').toEqual([]);
  await first.quit();
  const second = await machine.start();
  edit(second, 'Three', 'Four');
  expect(namesOf(second)).toEqual([automaticNames.session]);
  expect(nameIn(versionsOf(second)[0])).toBe('Two');
  second.design.getState().keepVersion('Now', 'automatic');
  second.design.getState().keepVersion('Now again', 'automatic');
  expect(namesOf(second)).toEqual([automaticNames.session, 'Now']);
  await second.quit();
});

test('a document that is written at its shortest keeps all versions', async () => {
  const machine = await newMachine();
  const started = await machine.start();
  edit(started, 'One');
  started.design.getState().keepVersion('Kept');
  const document = started.storage.openDocument(sampleId);
  if (document === null) throw new Error('No sample');
  const stored = storedFrom(document, 1);
  expect(stored.base).toContain('Kept');
  expect(stored.records.every(({ text }) => !text.includes('Kept'))).toBe(true);
  await started.quit();
});

test('restoring is one change that can be undone, keeps what was there, and leaves the scenarios', async () => {
  const machine = await newMachine();
  const started = await machine.start();
  edit(started, 'One');
  started.design.getState().keepVersion('First');
  edit(started, 'Two');
  const [version] = versionsOf(started);
  const present = started.storage.openDocument(sampleId)?.history.present;
  if (version === undefined || present === undefined) throw new Error('No version');
  const stores = { ...storesWith(present), design: started.design, library: started.library };
  expect(restoreVersion(stores, version)).toBe(true);
  expect([nameOf(started), pastOf(started.storage.openDocument(sampleId)).at(-1)]).toEqual(['One', 'Restore version "First"']);
  expect(namesOf(started)).toEqual(['First', automaticNames.goingBack]);
  started.design.getState().undo();
  expect(nameOf(started)).toBe('Two');
  expect(namesOf(started), 'versions are no part of the history').toEqual(['First', automaticNames.goingBack]);
  await started.quit();
});
