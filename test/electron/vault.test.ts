import { describe, expect, test } from 'vitest';
import { encodeFrame } from '../../electron/frame.ts';
import { encodeJournal } from '../../electron/journalFile.ts';
import { createVault } from '../../electron/vault.ts';
import type { VaultDocument } from '../../shared/bridge.ts';
import { createModelDisk } from './modelFileSystem.ts';

const done = { ok: true, value: null };
const document: VaultDocument = { id: 'a', baseSeq: 3, base: 'base', records: [{ seq: 4, text: 'four' }] };

function freshVault() {
  const disk = createModelDisk();
  return { disk, vault: createVault(disk.fileSystem, '/vault'), again: () => createVault(disk.fileSystem, '/vault') };
}

function diskWith(bytes: Uint8Array, name = 'a.journal') {
  const disk = createModelDisk();
  disk.put(`/vault/${name}`, bytes);
  return { disk, vault: createVault(disk.fileSystem, '/vault'), again: () => createVault(disk.fileSystem, '/vault') };
}

const loaded = (documents: readonly VaultDocument[], notices: readonly unknown[] = []) => ({ ok: true, value: { documents, notices } });
const followedBy = (...texts: readonly string[]): VaultDocument => ({
  ...document,
  records: [...document.records, ...texts.map((text, index) => ({ seq: 5 + index, text }))],
});

describe('a vault', () => {
  test('is empty at first, and gives back what it was given', async () => {
    const { vault, again } = freshVault();
    expect(await vault.load()).toEqual(loaded([]));
    expect(await vault.replace(document)).toEqual(done);
    expect(await vault.append('a', [{ seq: 5, text: 'five' }])).toEqual(done);
    expect(await vault.append('a', [])).toEqual(done);
    expect(await again().load()).toEqual(loaded([followedBy('five')]));
  });

  test('takes appends in the order in which they were asked, without waiting in between', async () => {
    const { vault, again } = freshVault();
    await vault.replace(document);
    const texts = Array.from({ length: 20 }, (_, index) => `change ${index}`);
    const answers = await Promise.all(texts.map((text, index) => vault.append('a', [{ seq: 5 + index, text }])));
    expect(answers).toEqual(texts.map(() => done));
    expect(await again().load()).toEqual(loaded([followedBy(...texts)]));
  });

  test('appends to a document that it has not loaded in this life', async () => {
    const { vault, again } = freshVault();
    await vault.replace(document);
    expect(await again().append('a', [{ seq: 5, text: 'five' }])).toEqual(done);
    expect(await again().load()).toEqual(loaded([followedBy('five')]));
  });

  test('takes a document away for ever, and only that one; its id can be used again', async () => {
    const { vault, again } = freshVault();
    await vault.replace(document);
    await vault.replace({ ...document, id: 'b' });
    expect(await vault.remove('a')).toEqual(done);
    expect(await vault.remove('a')).toEqual(done);
    expect(await again().load()).toEqual(loaded([{ ...document, id: 'b' }]));
    expect(await vault.append('a', [{ seq: 5, text: 'five' }])).toMatchObject({ ok: false });
    expect(await vault.replace(document)).toEqual(done);
    expect(await again().load()).toEqual(loaded([document, { ...document, id: 'b' }]));
  });

  test('that was killed while it took a document away does not show it as gone, then bring it back after a power cut', async () => {
    const { disk, vault, again } = freshVault();
    expect(await vault.replace(document)).toEqual(done);
    disk.dieAfter(1); // the name goes; making that last does not come to pass
    expect((await vault.remove('a')).ok).toBe(false);
    disk.restart();
    expect(await again().load()).toEqual(loaded([]));
    disk.cutPower(() => false);
    expect(await again().load()).toEqual(loaded([]));
  });

  test('refuses records without a base, with a gap, or written twice, and changes nothing', async () => {
    const { vault, again } = freshVault();
    const refused = { ok: false, error: { kind: 'refused' } };
    expect(await vault.append('a', [{ seq: 1, text: '' }])).toMatchObject(refused);
    await vault.replace(document);
    expect(await vault.append('a', [{ seq: 6, text: '' }])).toMatchObject(refused);
    expect(await vault.append('a', [{ seq: 4, text: 'again' }])).toMatchObject(refused);
    expect(await vault.replace({ ...document, baseSeq: 9 })).toMatchObject(refused);
    expect(await again().load()).toEqual(loaded([document]));
  });

  test('lists documents by id and leaves files that are not its own alone', async () => {
    const { disk, vault } = freshVault();
    for (const id of ['c', 'a', 'b']) await vault.replace({ ...document, id });
    disk.put('/vault/notes.txt', Buffer.from('hello'));
    disk.put('/vault/c.tmp', Buffer.from('half'));
    const { fileSystem } = disk;
    expect(await createVault(fileSystem, '/vault').load()).toEqual(loaded(['a', 'b', 'c'].map((id) => ({ ...document, id }))));
    expect(disk.files().get('/vault/notes.txt')).toEqual(Buffer.from('hello'));
  });
});

describe('damage', () => {
  test('at the end is cut off, set aside, told once, and appended after', async () => {
    const { disk, vault, again } = diskWith(Buffer.concat([encodeJournal(document), Buffer.from('5 300 0123')]));
    expect(await vault.load()).toEqual(loaded([document], [expect.stringMatching(/"a\.journal".* 10 bytes .*"a\.damaged-1"/)]));
    expect(disk.files().get('/vault/a.damaged-1')).toEqual(new Uint8Array(Buffer.from('5 300 0123')));
    expect(await vault.append('a', [{ seq: 5, text: 'five' }])).toEqual(done);
    expect(await again().load()).toEqual(loaded([followedBy('five')]));
  });

  test('in the middle keeps what came before and sets the whole file aside', async () => {
    const bytes = encodeJournal(followedBy('five', 'six'));
    bytes[bytes.length - 20] = 0;
    const { disk, vault, again } = diskWith(bytes);
    disk.put('/vault/a.damaged-1', Buffer.from('from another day'));
    expect(await vault.load()).toEqual(loaded([followedBy('five')], [expect.stringMatching(/after change 5.*"a\.damaged-2"/)]));
    expect(disk.files().get('/vault/a.damaged-2')).toEqual(new Uint8Array(bytes));
    expect(await again().load()).toEqual(loaded([followedBy('five')]));
  });

  test('of the base sets the file aside; the other documents load, and the id can be written anew', async () => {
    const bytes = encodeJournal(document);
    bytes[Buffer.from(bytes).indexOf('base')] = 0;
    const { disk, vault, again } = diskWith(bytes);
    disk.put('/vault/b.journal', encodeJournal({ ...document, id: 'b' }));
    expect(await vault.load()).toEqual(loaded([{ ...document, id: 'b' }], [expect.stringContaining('"a.damaged-1"')]));
    expect(disk.files().get('/vault/a.damaged-1')).toEqual(bytes);
    expect(await vault.replace(document)).toEqual(done);
    expect(await again().load()).toEqual(loaded([document, { ...document, id: 'b' }]));
  });

  test('that cannot be set aside is told, shown, and repaired before the next write', async () => {
    const { disk, vault, again } = diskWith(Buffer.concat([encodeJournal(document), Buffer.from('torn')]));
    disk.failAfter(1); // the names of the folder are made to last before anything is set aside
    expect(await vault.load()).toEqual(loaded([document], [expect.stringContaining('the disk is full')]));
    expect(disk.files().get('/vault/a.journal')).toHaveLength(encodeJournal(document).length + 4);
    expect(await vault.append('a', [{ seq: 5, text: 'five' }])).toEqual(done);
    expect(disk.files().get('/vault/a.damaged-1')).toEqual(new Uint8Array(Buffer.from('torn')));
    expect(await again().load()).toEqual(loaded([followedBy('five')]));
  });
});

test('a folder whose names cannot be made to last is told, and what stands in it is shown', async () => {
  const { disk, vault } = diskWith(encodeJournal(document));
  disk.failAfter(0);
  expect(await vault.load()).toEqual(loaded([document], [expect.stringContaining('the disk is full')]));
});

test('what a newer program wrote is told and never touched', async () => {
  const bytes = encodeFrame('sequence-studio-vault 2 a 3', 'a base of tomorrow');
  const { disk, vault } = diskWith(bytes);
  expect(await vault.load()).toEqual(loaded([], [expect.stringContaining('newer version')]));
  for (const answer of [await vault.replace(document), await vault.append('a', [{ seq: 4, text: '' }]), await vault.remove('a')]) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'refused' } });
  }
  expect([...disk.files()]).toEqual([['/vault/a.journal', bytes]]);
});

test('each failing call of the disk fails one write: nothing acknowledged is lost, and trying again helps', async () => {
  for (let call = 0; call < 8; call += 1) {
    const { disk, vault, again } = freshVault();
    await vault.replace(document);
    disk.failAfter(call);
    const full = { kind: 'noSpace', message: expect.stringContaining('Free some space') };
    let failures = 0;
    for (const write of [
      () => vault.append('a', [{ seq: 5, text: 'five' }]),
      () => vault.replace(followedBy('five', 'six')),
      () => vault.append('a', [{ seq: 7, text: 'seven' }]),
    ]) {
      const answer = await write();
      if (answer.ok) continue;
      failures += 1;
      expect(answer.error).toEqual(full);
      expect(await write()).toEqual(done);
    }
    expect(failures).toBe(1);
    expect(await again().load()).toEqual(loaded([followedBy('five', 'six', 'seven')]));
  }
});
