import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { blankDesign } from '../../../shared/model/design.ts';
import { newMachine } from './host.ts';

import { edit, nameOf, pastOf, sampleId, shelfOf } from './sample.ts';

describe('where a document stands in the library', () => {
  const marked = { deletedAt: null, archived: true, pinned: true, template: false };

  test.each(['database', 'vault'] as const)('is kept by both copies: the %s may be lost', async (lost) => {
    const machine = await newMachine();
    const before = await machine.start();
    edit(before, 'Kept');
    for (const mark of ['archived', 'pinned'] as const) before.storage.mark(sampleId, mark, true);
    await before.quit();
    await (lost === 'database' ? machine.wipeDatabase() : machine.wipeVault());
    const after = await machine.start();
    expect(shelfOf(after)).toEqual(marked);
    expect(nameOf(after)).toBe('Kept');
    await after.quit();
    await (lost === 'database' ? machine.wipeVault() : machine.wipeDatabase());
    const healed = await machine.start();
    expect(shelfOf(healed)).toEqual(marked);
    await healed.quit();
  });

  test('is not in the design, and no undo takes it back', async () => {
    const machine = await newMachine();
    const started = await machine.start();
    const before = started.storage.openDocument(sampleId)?.history;
    started.storage.mark(sampleId, 'archived', true);
    expect(started.storage.openDocument(sampleId)?.history).toBe(before);
    await started.quit();
  });

  test('is read from data of a time before there were marks', async () => {
    const machine = await newMachine();
    const before = await machine.start();
    before.storage.remove(sampleId);
    await before.quit();
    const after = await machine.start();
    expect(shelfOf(after)).toMatchObject({ archived: false, pinned: false, template: false });
    await after.quit();
  });
});

describe('the bin', () => {
  const day = 86_400_000;

  test('keeps a design for thirty days; then a start deletes it for ever and says so', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    first.storage.remove(sampleId);
    await first.quit();
    machine.wait(30 * day - 1000);
    const kept = await machine.start();
    expect(shelfOf(kept)?.deletedAt).not.toBeNull();
    expect(kept.notices).toEqual([]);
    await kept.quit();
    machine.wait(1000);
    const purged = await machine.start();
    expect(purged.library.getState().entries.size).toBe(0);
    expect(purged.notices).toEqual(['Deleted for ever, after more than 30 days in the bin: "Sample".']);
    await purged.quit();
    const later = await machine.start();
    expect(later.library.getState().entries.size).toBe(0);
    expect(later.notices).toEqual([]);
    await later.quit();
  });

  test('deletes nothing for ever while a copy cannot be read: it may know of a restored design', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    first.storage.remove(sampleId);
    await first.quit();
    machine.wait(31 * day);
    const unreadable = await machine.start({ vaultFails: true });
    expect(shelfOf(unreadable)?.deletedAt).not.toBeNull();
    await unreadable.quit();
  });

  test('what is deleted for ever is in neither copy, and its id can be used again', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    edit(first, 'Old', 'Older');
    first.storage.erase(sampleId);
    first.storage.create(blankDesign(sampleId, 'New', 'lead'));
    await first.quit();
    for (const wipe of [machine.wipeDatabase, machine.wipeVault]) {
      await wipe();
      const again = await machine.start();
      expect(nameOf(again)).toBe('New');
      expect(pastOf(again.storage.openDocument(sampleId))).toEqual([]);
      again.storage.erase(sampleId);
      await again.quit();
      const gone = await machine.start();
      expect(gone.storage.openDocument(sampleId)).toBeNull();
      gone.storage.create(blankDesign(sampleId, 'New', 'lead'));
      await gone.quit();
    }
  });
});
