import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMirror } from '../../../electron/mirror.ts';
import { createLibraryStore, type LibraryEntry } from '../../../renderer/state/libraryStore.ts';
import { createFolderMirror } from '../../../renderer/storage/mirror.ts';
import type { Ledger } from '../../../renderer/storage/mirrorLedger.ts';
import { openShelf } from '../../../shared/edit/shelf.ts';
import { encodeDesign } from '../../../shared/file/format.ts';
import type { Design } from '../../../shared/model/design.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { ok } from '../../../shared/result.ts';
import { designOf, email } from '../../builders.ts';
import { createModelDisk } from '../../electron/modelFileSystem.ts';
import { sha256 } from '../../sha256.ts';

const entry = (design: Design, deletedAt: number | null = null): LibraryEntry => ({
  design,
  changedAt: 0,
  shelf: { ...openShelf, deletedAt },
});
const draft = (id: string, name: string, step = 'Hello'): Design => ({ ...designOf('draft', [email(step)]), id: DesignId.parse(id), name });

/** A library over a folder that can be looked into and changed from outside; starting again keeps folder and ledger. */
async function machine(entries: readonly LibraryEntry[]) {
  const disk = createModelDisk();
  let kept: Ledger = new Map();
  const host = createMirror(disk.fileSystem, '/data', async () => ok('/work'));
  await host.chooseMirrorFolder();
  const library = createLibraryStore();
  library.getState().fill(entries);
  const start = () =>
    createFolderMirror({
      bridge: host,
      library,
      sha256,
      readLedger: async () => kept,
      writeLedger: async (_, ledger) => {
        kept = new Map(ledger);
      },
    });
  const files = () =>
    new Map(
      [...disk.files()].flatMap(([file, bytes]) => (file.startsWith('/work/') ? [[file.slice(6), Buffer.from(bytes).toString()]] : [])),
    );
  const put = (name: string, text: string) => disk.put(`/work/${name}`, new Uint8Array(Buffer.from(text)));
  const forget = () => {
    kept = new Map();
  };
  return { disk, library, start, mirror: start(), files, put, forget };
}

const state = (...changedOutside: readonly { readonly id: string; readonly file: string }[]) => ok({ folder: '/work', changedOutside });

describe('the folder', () => {
  test('holds a file of each sequence after any changes of the library, with or without a restart between, and what is not ours is never touched', async () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('Nurture', 'nurture!', 'Welcome', '', '日本'),
      step: fc.constantFrom('Hello', 'Bye'),
      gone: fc.boolean(),
      restart: fc.boolean(),
      forgets: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const { library, start, files, put, forget } = await machine([]);
        const theirs = new Map([
          ['nurture.sequence.json', 'theirs'],
          ['Welcome.sequence.json', 'theirs too'],
          ['README.md', '# Ours'],
        ]);
        for (const [name, text] of theirs) put(name, text);
        let mirror = start();
        for (const { id, name, step, gone, restart, forgets } of changes) {
          library.getState().put(entry(draft(id, name, step), gone ? 5 : null));
          expect(await mirror.sync()).toEqual(state());
          if (restart && forgets) forget();
          if (restart) mirror = start();
          expect(await mirror.sync()).toEqual(state());
          const ours = [...files()].filter(([file]) => !theirs.has(file)).map(([, text]) => text);
          const wanted = [...library.getState().entries.values()].flatMap(({ design, shelf }) =>
            shelf.deletedAt === null ? [encodeDesign(design)] : [],
          );
          expect(ours.sort()).toEqual(wanted.sort());
          for (const [file, text] of theirs) expect(files().get(file)).toBe(text);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('names each file after its sequence, and renames and removes it with that', async () => {
    const { library, mirror, files } = await machine([entry(draft('a', 'Nurture')), entry(draft('b', 'Nurture', 'Bye'))]);
    await mirror.sync();
    expect([...files().keys()].sort()).toEqual(['nurture-2.sequence.json', 'nurture.sequence.json']);
    library.getState().put(entry(draft('a', 'Welcome')));
    library.getState().put(entry(draft('b', 'Nurture'), 5));
    await mirror.sync();
    expect([...files().keys()]).toEqual(['welcome.sequence.json']);
  });
});

describe('a file that was changed from outside', () => {
  const file = 'nurture.sequence.json';
  const changedOutside = { id: 'a', file };

  test('is left as it is and told, until the person writes theirs over it', async () => {
    const { library, mirror, files, put } = await machine([entry(draft('a', 'Nurture'))]);
    await mirror.sync();
    put(file, 'theirs');
    library.getState().put(entry(draft('a', 'Nurture', 'Bye')));
    for (let times = 0; times < 2; times++) expect(await mirror.sync()).toEqual(state(changedOutside));
    expect(files().get(file)).toBe('theirs');
    expect(await mirror.writeMine(DesignId.parse('a'))).toEqual(state());
    expect(files().get(file)).toBe(encodeDesign(draft('a', 'Nurture', 'Bye')));
  });

  test('is in order again once the library has taken it in', async () => {
    const { library, mirror, put } = await machine([entry(draft('a', 'Nurture'))]);
    await mirror.sync();
    put(file, encodeDesign(draft('a', 'Nurture', 'From outside')));
    expect(await mirror.sync()).toEqual(state(changedOutside));
    library.getState().put(entry(draft('a', 'Nurture', 'From outside')));
    expect(await mirror.sync()).toEqual(state());
  });

  test('stays when its sequence goes', async () => {
    const { library, mirror, files, put } = await machine([entry(draft('a', 'Nurture'))]);
    await mirror.sync();
    put(file, 'theirs');
    library.getState().drop(DesignId.parse('a'));
    expect(await mirror.sync()).toEqual(state());
    expect(files().get(file)).toBe('theirs');
  });
});

test('a disk that refuses is told, and the next time makes up for it', async () => {
  const { disk, mirror, files } = await machine([entry(draft('a', 'Nurture')), entry(draft('b', 'Welcome'))]);
  disk.failAfter(6);
  expect(await mirror.sync()).toMatchObject({ ok: false, error: expect.stringContaining('the disk is full') });
  expect(await mirror.sync()).toEqual(state());
  expect([...files().keys()].sort()).toEqual(['nurture.sequence.json', 'welcome.sequence.json']);
});
