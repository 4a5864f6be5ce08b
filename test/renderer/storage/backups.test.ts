import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogStore } from '../../../renderer/state/catalogStore.ts';
import { createLibraryStore, type LibraryEntry } from '../../../renderer/state/libraryStore.ts';
import { createPersonaStore } from '../../../renderer/state/personaStore.ts';
import { createPracticeStore } from '../../../renderer/state/practiceStore.ts';
import { createBackups } from '../../../renderer/storage/backups.ts';
import { openShelf } from '../../../shared/edit/shelf.ts';
import type { Design } from '../../../shared/model/design.ts';
import { standardPersonas } from '../../../shared/model/personas/standard.ts';
import { designOf, email } from '../../builders.ts';
import { sha256 } from '../../sha256.ts';
import { anyContent } from '../../shared/file/backup/backups.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';
import { createHost } from '../app/host.ts';

const entry = (design: Design, shelf: Partial<LibraryEntry['shelf']> = {}): LibraryEntry => ({
  design,
  changedAt: 0,
  shelf: { ...openShelf, ...shelf },
});
const one = designOf('One', [email('Hello')]);
const two = designOf('Two', []);

/** A studio's stores over a host in memory, and a clock that can be set. */
function machine(entries: readonly LibraryEntry[]) {
  const host = createHost();
  const library = createLibraryStore();
  const catalog = createCatalogStore(tinyCatalog);
  const personas = createPersonaStore(standardPersonas);
  const practice = createPracticeStore();
  const clock = { now: 1_779_782_400_000 };
  library.getState().fill(entries);
  const backups = createBackups({ bridge: host.bridge, library, catalog, personas, practice, now: () => clock.now, sha256 });
  backups.begin();
  const list = async () => {
    const listed = await backups.list();
    if (!listed.ok) throw new Error(listed.error);
    return listed.value;
  };
  const newest = async () => {
    const [first] = await list();
    const read = first === undefined ? null : await backups.read(first);
    if (!read?.ok) throw new Error(read?.error ?? 'There is no backup');
    return read.value;
  };
  return { host, library, catalog, backups, list, newest, clock };
}

test('any library comes back from its newest backup as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async ({ sequences }) => {
      fc.pre(sequences.length > 0);
      const { backups, newest } = machine(sequences.map(({ design, ...marks }) => entry(design, marks)));
      expect(await backups.make()).toMatchObject({ ok: true, value: { kind: 'made' } });
      const read = await newest();
      expect(read.damaged).toEqual([]);
      expect(new Map(read.sequences.map((found) => [found.design.id, found]))).toEqual(
        new Map(sequences.map((kept) => [kept.design.id, kept])),
      );
      expect([read.catalog, read.personas]).toEqual([tinyCatalog, standardPersonas]);
    }),
    { numRuns: 15 },
  );
});

describe('a backup is made', () => {
  test('only where something is another one than in the newest', async () => {
    const { backups, library, list } = machine([entry(one)]);
    expect(await backups.make()).toMatchObject({ value: { kind: 'made', backup: { number: 1, sequences: 1 } } });
    expect(await backups.make()).toMatchObject({ value: { kind: 'same', backup: { number: 1 } } });
    library.getState().put(entry(one, { pinned: true }));
    expect(await backups.make()).toMatchObject({ value: { kind: 'made', backup: { number: 2 } } });
    expect((await list()).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('once, though it is asked for twice at a time', async () => {
    const { backups, list } = machine([entry(one)]);
    const made = await Promise.all([backups.make(), backups.make()]);
    expect(made.map((answer) => answer.ok && answer.value.kind)).toEqual(['made', 'same']);
    expect(await list()).toHaveLength(1);
  });

  test('without what is in the bin', async () => {
    const { backups, newest } = machine([entry(one), entry(two, { deletedAt: 5 })]);
    await backups.make();
    expect((await newest()).sequences.map(({ design }) => design.name)).toEqual(['One']);
  });

  test('of no empty library, however often it is asked for: the good ones stay', async () => {
    const { backups, library, list } = machine([entry(one)]);
    await backups.make();
    library.getState().fill([entry(two, { deletedAt: 5 })]);
    for (let times = 0; times < 20; times++) expect(await backups.make()).toEqual({ ok: true, value: { kind: 'nothing' } });
    expect(await list()).toHaveLength(1);
  });

  test('not before everything was read', async () => {
    const { host, library, list } = machine([entry(one)]);
    const rest = { catalog: createCatalogStore(tinyCatalog), personas: createPersonaStore([]), practice: createPracticeStore() };
    const early = createBackups({ bridge: host.bridge, library, ...rest, now: () => 0, sha256 });
    expect(await early.make()).toEqual({ ok: true, value: { kind: 'nothing' } });
    expect(await list()).toEqual([]);
  });

  test('without a catalog that this version cannot read: the standard one is not the organisation’s', async () => {
    const { backups, catalog, newest } = machine([entry(one)]);
    catalog.getState().fill(tinyCatalog, 'It is newer.');
    await backups.make();
    expect((await newest()).catalog).toBeNull();
  });
});

test('old ones go in the order in which they were made, also by a clock that was set back', async () => {
  const { backups, library, list, clock } = machine([entry(one)]);
  for (let times = 0; times < 40; times++) {
    clock.now += times === 20 ? -1_000 * 86_400_000 : 60_000;
    library.getState().put(entry({ ...one, name: `One ${times}` }));
    await backups.make();
  }
  const numbers = (await list()).map(({ number }) => number);
  expect(numbers.slice(0, 10)).toEqual([40, 39, 38, 37, 36, 35, 34, 33, 32, 31]);
  // The last one before the clock was set back is the newest of its day.
  expect(numbers.slice(10)).toEqual([20]);
});

test('a disk that refuses is told, and everything that was there stays', async () => {
  const { host, backups, library, list } = machine([entry(one)]);
  await backups.make();
  library.getState().put(entry({ ...one, name: 'Changed' }));
  host.disk.failAfter(0);
  expect(await backups.make()).toMatchObject({ ok: false, error: expect.stringContaining('the disk is full') });
  expect((await list()).map(({ number }) => number)).toEqual([1]);
  expect(await backups.make()).toMatchObject({ value: { kind: 'made', backup: { number: 2 } } });
});

test('a damaged one is refused with its file, place and reason', async () => {
  const { host, backups, list } = machine([entry(one)]);
  await backups.make();
  const [listed] = await list();
  if (listed === undefined) throw new Error('There is no backup');
  host.disk.put(`/backups/${listed.file}`, new Uint8Array([80, 75, 3, 4, 0]));
  expect(await backups.read(listed)).toEqual({ ok: false, error: expect.stringMatching(/^backup-000001-.*\.zip: the file is /) });
});
