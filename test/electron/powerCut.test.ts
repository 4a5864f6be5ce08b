import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../electron/fileSystem.ts';
import { createVault } from '../../electron/vault.ts';
import type { VaultDocument } from '../../shared/bridge.ts';
import { createModelDisk, type ModelDisk } from './modelFileSystem.ts';

/** What a window does to one document. Texts get long enough to span several sectors. */
type Write = { readonly kind: 'append' | 'replace' | 'remove'; readonly records: number; readonly size: number };

/** One start of the program: its writes by document, and how it ends. */
interface Life {
  readonly writes: Readonly<Record<'a' | 'b', readonly Write[]>>;
  readonly ending: { readonly kind: 'kill' | 'powerCut'; readonly afterCalls: number };
  readonly fullDiskAfter: number | null;
}

const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom('append', 'append', 'append', 'append', 'replace', 'remove'),
  records: fc.integer({ min: 0, max: 3 }),
  size: fc.constantFrom(3, 200, 511, 1_300),
});
const life: fc.Arbitrary<Life> = fc.record({
  writes: fc.record({ a: fc.array(write, { maxLength: 6 }), b: fc.array(write, { maxLength: 6 }) }),
  ending: fc.record({ kind: fc.constantFrom('kill', 'powerCut'), afterCalls: fc.nat(60) }),
  fullDiskAfter: fc.option(fc.nat(30)),
});
const history = fc.tuple(fc.array(life, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.boolean()));

/** The states in which a document may legally be: one while all is acknowledged, more after a write without an answer. */
type Possible = readonly (VaultDocument | null)[];

/** Lives a history through; throws when something acknowledged is gone, or something stands there that was never written. */
async function liveThrough(lives: readonly Life[], luck: Iterator<boolean>, spoil: (fileSystem: FileSystem) => FileSystem): Promise<void> {
  const disk = createModelDisk();
  const possible: Record<'a' | 'b', Possible> = { a: [null], b: [null] };
  for (const { writes, ending, fullDiskAfter } of [...lives, farewell]) {
    const vault = createVault(spoil(disk.fileSystem), '/vault');
    disk.dieAfter(ending.afterCalls);
    const contents = await vault.load();
    if (!contents.ok) throw new Error(contents.error.message);
    for (const id of ['a', 'b'] as const) {
      const found = contents.value.documents.find((document) => document.id === id) ?? null;
      expect(possible[id]).toContainEqual(found);
      if (!disk.isDead()) possible[id] = [found];
    }
    if (fullDiskAfter !== null) disk.failAfter(fullDiskAfter);
    const live = async (id: 'a' | 'b') => {
      for (const one of writes[id]) {
        if (disk.isDead()) return;
        possible[id] = await carryOut(one, id, vault, possible[id], disk);
      }
    };
    await Promise.all([live('a'), live('b')]);
    if (ending.kind === 'kill') disk.restart();
    else disk.cutPower(() => luck.next().value);
  }
}

const farewell: Life = {
  writes: { a: [], b: [] },
  ending: { kind: 'powerCut', afterCalls: Number.POSITIVE_INFINITY },
  fullDiskAfter: null,
};

/** Writes, once more after a full disk, and gives the states that are possible then. */
async function carryOut(
  one: Write,
  id: string,
  vault: ReturnType<typeof createVault>,
  before: Possible,
  disk: ModelDisk,
): Promise<Possible> {
  const current = before.at(-1) ?? null;
  if (one.kind === 'remove') {
    const answered = (await vault.remove(id)).ok || (!disk.isDead() && (await vault.remove(id)).ok);
    return answered ? [null] : [...before, null];
  }
  const last = current === null ? 0 : current.baseSeq + current.records.length;
  const added = Array.from({ length: one.records }, (_, index) => ({
    seq: last + 1 + index,
    text: String(last + 1 + index).padEnd(one.size, '.'),
  }));
  const replaces = one.kind === 'replace' || current === null;
  const goal = replaces
    ? { id, baseSeq: last, base: `base at ${last}`.padEnd(one.size, '.'), records: added }
    : { ...current, records: [...current.records, ...added] };
  const ask = () => (replaces ? vault.replace(goal) : vault.append(id, added));
  if ((await ask()).ok) return [goal];
  if (!disk.isDead() && (await ask()).ok) return [goal];
  expect(disk.isDead()).toBe(true);
  const between = replaces
    ? []
    : added.map((_, index) => ({ ...goal, records: goal.records.slice(0, goal.records.length - added.length + index) }));
  return [...before, ...between, goal];
}

function lawBroken(spoil: (fileSystem: FileSystem) => FileSystem, numRuns: number) {
  return fc.check(
    fc.asyncProperty(history, async ([lives, luck]) => liveThrough(lives, luck, spoil)),
    { numRuns, endOnFailure: true },
  );
}

describe('power cuts, kills and full disks', () => {
  test('lose nothing that was acknowledged and mix nothing', async () => {
    const result = await lawBroken((fileSystem) => fileSystem, 1_000);
    expect(result.failed, fc.defaultReportMessage(result)).toBe(false);
  }, 60_000);

  const broken: Readonly<Record<string, (fileSystem: FileSystem) => FileSystem>> = {
    'acknowledges before the fsync': (fileSystem) => ({
      ...fileSystem,
      open: async (file, mode) => ({ ...(await fileSystem.open(file, mode)), sync: async () => undefined }),
    }),
    'never syncs the folder after a rename': (fileSystem) => ({ ...fileSystem, syncFolder: async () => undefined }),
    'trusts what a killed program left to the system': (fileSystem) => ({
      ...fileSystem,
      open: async (file, mode) => {
        const open = await fileSystem.open(file, mode);
        let written = mode === 'new';
        const write: typeof open.write = (bytes, position) => {
          written = true;
          return open.write(bytes, position);
        };
        return { ...open, write, sync: async () => (written ? open.sync() : undefined) };
      },
    }),
    'writes a document in place instead of renaming': (fileSystem) => ({
      ...fileSystem,
      open: (file, mode) => fileSystem.open(file.replace('.tmp', '.journal'), mode),
      rename: async () => undefined,
    }),
  };
  for (const [fault, spoil] of Object.entries(broken)) {
    test(`catch a vault that ${fault}`, async () => {
      expect((await lawBroken(spoil, 5_000)).failed).toBe(true);
    }, 60_000);
  }
});
