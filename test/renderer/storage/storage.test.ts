import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../renderer/state/settings.ts';
import { StudioDatabase } from '../../../renderer/storage/db.ts';
import { finishedVersion } from '../../../shared/edit/history.ts';
import type { Document } from '../../../shared/edit/journal.ts';
import { blankDesign } from '../../../shared/model/design.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { newMachine } from './host.ts';
import { edit, nameOf, pastOf, rename, sampleId, shelfOf } from './sample.ts';

const finishedOf = (document: Document | null) => (document === null ? null : finishedVersion(document.history)?.design);

describe('starting', () => {
  test('the very first start holds the sample; later starts add nothing', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    expect([...first.library.getState().entries.keys()]).toEqual(['sample']);
    expect(first.notices).toEqual([]);
    await first.quit();
    const second = await machine.start();
    expect([...second.library.getState().entries.keys()]).toEqual(['sample']);
    expect(second.notices).toEqual([]);
    await second.quit();
  });

  test('a restart brings back the design, its undo and redo, and when it was changed', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'One', 'Two', 'Three');
    before.design.getState().undo();
    const saved = before.design.getState().document;
    await before.quit();
    const after = await machine.start();
    expect(after.storage.openDocument(sampleId)).toEqual(saved);
    expect(pastOf(after.storage.openDocument(sampleId))).toEqual(['Rename to "One"', 'Rename to "Two"']);
    await after.quit();
  });

  test('a deleted design stays deleted, and can still be brought back', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    before.storage.remove(sampleId);
    await before.quit();
    const after = await machine.start();
    expect(shelfOf(after)?.deletedAt).not.toBeNull();
    after.storage.restore(sampleId);
    expect(shelfOf(after)?.deletedAt).toBeNull();
    await after.quit();
  });
});

describe('what the program wrote itself', () => {
  test('is no change from outside: the next start mends nothing and says nothing (draw.io desktop 1653)', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'Mine', 'Mine still');
    await before.quit();
    const after = await machine.start();
    expect([nameOf(after), after.notices]).toEqual(['Mine still', []]);
    await after.quit();
  });

  test('is offered once: what was mended at one start is not mended again at the next (draw.io desktop 1127)', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'Mended');
    await before.quit();
    await machine.wipeDatabase();
    const mended = await machine.start();
    expect(mended.notices).toHaveLength(1);
    await mended.quit();
    const later = await machine.start();
    expect([nameOf(later), later.notices]).toEqual(['Mended', []]);
    await later.quit();
  });
});

describe('healing', () => {
  test('an emptied database is rebuilt from the vault, and said', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'Kept');
    await before.quit();
    await machine.wipeDatabase();
    const healed = await machine.start();
    expect(nameOf(healed)).toBe('Kept');
    expect(healed.notices).toEqual([
      'The database was behind and has been rebuilt from the other copy: 1 of 1 sequences. Nothing is missing.',
    ]);
    await healed.quit();
    await machine.wipeVault();
    const again = await machine.start();
    expect(nameOf(again)).toBe('Kept');
    expect(again.notices).toEqual(['The vault was behind and has been rebuilt from the other copy: 1 of 1 sequences. Nothing is missing.']);
    await again.quit();
  });

  test('of two copies the one with more changes wins, whatever the clock says', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'Older', 'Newer');
    await before.quit();
    const db = new StudioDatabase(machine.databaseName);
    const last = await db.records.where('id').equals('sample').last();
    await db.records.delete(['sample', last?.seq ?? 0]);
    db.close();
    const after = await machine.start();
    expect(nameOf(after)).toBe('Newer');
    await after.quit();
  });

  test('a copy that cannot be read is healed by one of the same age', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'Whole');
    await before.quit();
    const db = new StudioDatabase(machine.databaseName);
    await db.documents.update('sample', { base: '{"changedAt":1,"file":"{}"}' });
    db.close();
    const after = await machine.start();
    expect(nameOf(after)).toBe('Whole');
    await after.quit();
    const repaired = new StudioDatabase(machine.databaseName);
    expect((await repaired.documents.get('sample'))?.base).toContain('sequence-studio/sequence');
    repaired.close();
  });

  test('what neither copy lets us read is left as it is and named; the rest opens', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    const base = JSON.stringify({ changedAt: 1, file: '{"format":"sequence-studio/sequence","version":99}' });
    const db = new StudioDatabase(machine.databaseName);
    await db.documents.put({ id: 'future', baseSeq: 7, base });
    db.close();
    await before.quit();
    const after = await machine.start();
    expect([...after.library.getState().entries.keys()]).toEqual(['sample']);
    expect(after.notices).toEqual([
      'The sequence stored as future cannot be read by this version and was left as it is (version: is 99, made by a newer Sequence Studio; this one reads up to 1).',
    ]);
    await after.quit();
    const untouched = new StudioDatabase(machine.databaseName);
    expect(await untouched.documents.get('future')).toEqual({ id: 'future', baseSeq: 7, base });
    untouched.close();
  });
});

test('a long journal is rewritten at its shortest and still undoes', async () => {
  const machine = await newMachine();
  const before = await machine.start();
  edit(before, ...Array.from({ length: 1010 }, (_, index) => `Name ${index}`));
  await before.quit();
  const db = new StudioDatabase(machine.databaseName);
  expect(await db.records.count()).toBeLessThan(600);
  db.close();
  const after = await machine.start();
  const document = after.storage.openDocument(sampleId);
  expect(document?.history.present.name).toBe('Name 1009');
  expect(document?.history.past).toHaveLength(500);
  await after.quit();
});

test('a jump in the history, and the finished version that the history has forgotten, survive a restart and the loss of either copy', async () => {
  const machine = await newMachine();
  const before = await machine.start();
  edit(before, 'Good');
  before.design.getState().dispatch({ kind: 'setStatus', status: 'finished' });
  const good = before.design.getState().document?.history.present;
  edit(before, ...Array.from({ length: 1010 }, (_, index) => `Name ${index}`));
  before.design.getState().jump(100);
  const saved = before.design.getState().document;
  expect(finishedOf(saved)).toEqual(good);
  expect([saved?.history.past.length, saved?.history.future.length]).toEqual([100, 400]);
  await before.quit();
  for (const loseACopy of [machine.wipeDatabase, machine.wipeVault]) {
    await loseACopy();
    const after = await machine.start();
    expect(after.storage.openDocument(sampleId)).toEqual(saved);
    await after.quit();
  }
});

test('a design that comes finished is its own finished version, also after a restart and a change', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  const made = { ...blankDesign(DesignId.parse('made'), 'Made', 'contact'), status: 'finished' as const };
  first.storage.create(made);
  const document = first.storage.openDocument(made.id);
  await first.quit();
  const second = await machine.start();
  const again = second.storage.openDocument(made.id);
  expect(again).toEqual(document);
  if (again !== null) second.design.getState().open(again);
  second.design.getState().dispatch(rename(made, 'Changed'));
  await second.quit();
  const third = await machine.start();
  expect(finishedOf(third.storage.openDocument(made.id))).toEqual(made);
  expect(third.storage.openDocument(made.id)?.history.present).toMatchObject({ name: 'Changed', status: 'draft' });
  await third.quit();
});

test('a new design is in the library at once and on both copies after a flush', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  const made = blankDesign(DesignId.parse('made'), 'Made', 'contact');
  first.storage.create(made);
  expect(first.library.getState().entries.get(made.id)?.design).toBe(made);
  expect(first.view.getState().saving).toEqual({ kind: 'saving' });
  await first.storage.flush();
  expect(first.view.getState().saving).toMatchObject({ kind: 'saved' });
  await first.quit();
  await machine.wipeDatabase();
  const second = await machine.start();
  expect(second.storage.openDocument(made.id)?.history.present).toEqual(made);
  await second.quit();
});

test('how the library is looked at is kept', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  const { view, look } = first.library.getState();
  look({ layout: 'cards', filters: { ...view.filters, tags: ['spring'], withProblems: true } });
  const changed = first.library.getState().view;
  await first.quit();
  const second = await machine.start();
  expect(second.library.getState().view).toEqual(changed);
  await second.quit();
});

test('settings and open tabs are kept', async () => {
  const machine = await newMachine();
  const first = await machine.start();
  expect(await first.storage.readSettings()).toEqual(defaultSettings);
  expect(await first.storage.readTabs()).toEqual([]);
  await first.storage.writeSettings({ theme: 'highContrast', size: 150 });
  await first.storage.writeSettings({ singleKeys: false });
  const tabs = [DesignId.parse('a'), DesignId.parse('b')];
  await first.storage.writeTabs(tabs);
  await first.quit();
  const second = await machine.start();
  expect(await second.storage.readSettings()).toEqual({ ...defaultSettings, theme: 'highContrast', size: 150, singleKeys: false });
  expect(await second.storage.readTabs()).toEqual(tabs);
  await second.quit();
});

test('the library shows what the designer shows', async () => {
  const machine = await newMachine();
  const started = await machine.start();
  edit(started, 'Shown');
  const open = started.design.getState().document;
  expect(started.storage.openDocument(sampleId)).toEqual(open);
  await started.quit();
});
