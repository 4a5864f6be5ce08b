import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Copy, StoredDocument, StoredRecord } from '../../../renderer/storage/copy.ts';
import { createWriter, type Writer, type Written } from '../../../renderer/storage/writer.ts';
import { fail, ok } from '../../../shared/result.ts';

/** A place on disk that can be made to fail, and that refuses records which do not follow on. */
class Disk {
  readonly documents = new Map<string, { seq: number; texts: readonly string[] }>();
  readonly copy: Copy;
  full = false;
  writing = 0;
  mostAtOnce = 0;

  constructor(name: string) {
    this.copy = {
      name,
      load: async () => ok({ documents: [], notices: [] }),
      append: (id, records) => this.write(() => this.add(id, records)),
      replace: ({ id, baseSeq, records }) =>
        this.write(() => {
          this.documents.set(id, { seq: baseSeq, texts: [] });
          return this.add(id, records);
        }),
      remove: (id) =>
        this.write(() => {
          this.documents.delete(id);
          return true;
        }),
    };
  }

  private add(id: string, records: readonly StoredRecord[]): boolean {
    const document = this.documents.get(id);
    if (document === undefined || records[0]?.seq !== document.seq + 1) return records.length === 0;
    this.documents.set(id, { seq: document.seq + records.length, texts: [...document.texts, ...records.map(({ text }) => text)] });
    return true;
  }

  private async write(work: () => boolean) {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.writing);
    await Promise.resolve();
    this.writing--;
    return !this.full && work() ? ok(null) : fail('the disk is full');
  }
}

/** A writer over two disks, with the documents that it would write whole and a hand on its retries. */
function desk() {
  const disks = [new Disk('the database'), new Disk('the vault')] as const;
  const documents = new Map<string, StoredDocument>();
  const said: Written[] = [];
  let lock: string | null = null;
  let retry: (() => void) | null = null;
  const writer: Writer = createWriter({
    copies: disks.map((disk) => disk.copy),
    stored: (id) => {
      const document = documents.get(id);
      if (document === undefined) throw new Error(`${id} was deleted for ever`);
      return document;
    },
    onSaving: (saving) => said.push(saving),
    locked: () => lock,
    later: (work) => {
      retry = work;
    },
  });
  const change = (id: string, text: string): void => {
    const document = documents.get(id);
    if (document === undefined) {
      documents.set(id, { id, baseSeq: 0, base: '', records: [{ seq: 1, text }] });
      writer.replace(id);
      return;
    }
    const record = { seq: document.baseSeq + document.records.length + 1, text };
    documents.set(id, { ...document, records: [...document.records, record] });
    writer.append(id, record);
  };
  const erase = (id: string): void => {
    if (documents.delete(id)) writer.remove(id);
  };
  const expected = () => new Map([...documents].map(([id, { records }]) => [id, records.map(({ text }) => text)]));
  const written = (disk: Disk) => new Map([...disk.documents].map(([id, { texts }]) => [id, texts]));
  return {
    disks,
    said,
    writer,
    change,
    erase,
    expected,
    written,
    tryAgain: () => retry?.(),
    lock: (why: string | null) => {
      lock = why;
    },
  };
}

test('whatever fails on the way, after a good write both copies hold every change in order', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('change'), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('erase'), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('full'), disk: fc.constantFrom(0, 1), full: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('pause', 'flush', 'retry') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { disks, said, writer, change, erase, expected, written, tryAgain } = desk();
      for (const [index, made] of steps.entries()) {
        if (made.kind === 'change') change(made.id, `change ${index}`);
        else if (made.kind === 'erase') erase(made.id);
        else if (made.kind === 'full') disks[made.disk].full = made.full;
        else if (made.kind === 'pause') await Promise.resolve();
        else if (made.kind === 'retry') tryAgain();
        else await writer.flush();
      }
      for (const disk of disks) disk.full = false;
      await writer.flush();
      await writer.flush();
      for (const disk of disks) {
        expect(written(disk)).toEqual(expected());
        expect(disk.mostAtOnce).toBeLessThanOrEqual(1);
      }
      if (expected().size > 0) expect(said.at(-1)).toEqual({ kind: 'saved' });
    }),
  );
});

test('a failed write is said with its reason, and tried again by itself', async () => {
  const { disks, said, writer, change, tryAgain, written, expected } = desk();
  disks[1].full = true;
  change('a', 'first');
  await writer.flush();
  expect(said.at(-1)).toEqual({ kind: 'failed', message: 'It is missing in the vault: the disk is full', held: 'inOneCopy' });
  disks[1].full = false;
  tryAgain();
  await writer.flush();
  expect(said.at(-1)).toEqual({ kind: 'saved' });
  expect(written(disks[1])).toEqual(expected());
});

test('what no copy holds is said as that, and a reason that they share once', async () => {
  const { disks, said, writer, change } = desk();
  for (const disk of disks) disk.full = true;
  change('a', 'first');
  await writer.flush();
  expect(said.at(-1)).toEqual({ kind: 'failed', message: 'the disk is full', held: 'nowhere' });
});

test('a locked writer writes nothing, says why, and forgets nothing', async () => {
  const { disks, said, writer, change, lock, written, expected } = desk();
  lock('A newer version was here.');
  change('a', 'first');
  await writer.flush();
  expect(said).toEqual([{ kind: 'failed', message: 'A newer version was here.', held: 'nowhere' }]);
  expect(written(disks[1])).toEqual(new Map());
  lock(null);
  await writer.flush();
  expect(written(disks[1])).toEqual(expected());
});
