import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBackup } from '../../../../shared/file/backup/decode.ts';
import { type BackupContent, encodeBackup } from '../../../../shared/file/backup/encode.ts';
import { decodeDesign } from '../../../../shared/file/format.ts';
import { refusalInWords } from '../../../../shared/file/refusal.ts';
import { sameOnDisk } from '../../../../shared/file/zip/names.ts';
import { designOf, email, task } from '../../../builders.ts';
import { sha256 } from '../../../sha256.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';
import { filesIn, goodBundle, withFile } from '../bundle/bundles.ts';
import { anyContent, decodedBackup } from './backups.ts';

const byId = ({ sequences }: Pick<BackupContent, 'sequences'>) => new Map(sequences.map((one) => [one.design.id, one]));

test('what comes out of a backup is what went in, and goes in again as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const bytes = await encodeBackup(content, sha256);
      const read = await decodedBackup(bytes);
      expect(read.damaged).toEqual([]);
      expect(byId(read)).toEqual(byId(content));
      expect(read.sequences).toHaveLength(content.sequences.length);
      expect([read.catalog, read.personas, read.exercises]).toEqual([content.catalog, content.personas, content.exercises]);
      expect(await encodeBackup(read, sha256)).toEqual(bytes);
      expect(await encodeBackup({ ...content, sequences: [...content.sequences].reverse() }, sha256)).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

test('its files are called after the sequences, can be unpacked on every system, and are read without the program', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const files = [...filesIn(await encodeBackup(content, sha256))];
      expect(new Set(files.map(([name]) => sameOnDisk(name))).size).toBe(files.length);
      for (const [name] of files) {
        expect(Buffer.byteLength(name.slice(name.lastIndexOf('/') + 1))).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^(manifest|exercises|organisation\.catalog|people\.personas|sequences\/[\p{L}\p{N}-]+\.sequence)\.json$/u);
      }
      const sequences = files.filter(([name]) => name.startsWith('sequences/'));
      const read = sequences.map(([, bytes]) => decodeDesign(Buffer.from(bytes).toString()));
      expect(read.every(({ ok }) => ok)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

const marks = { archived: false, pinned: true, template: false };
const content: BackupContent = {
  sequences: [
    { design: designOf('Nurture', [email('Hello')]), ...marks },
    { design: { ...designOf('Nurture', [task('Think')]), id: designOf('Other', []).id }, ...marks },
  ],
  catalog: tinyCatalog,
  personas: null,
  exercises: [],
};
const backup = () => encodeBackup(content, sha256);

test('two of the same name are two files', async () => {
  expect([...filesIn(await backup()).keys()].sort()).toEqual([
    'exercises.json',
    'manifest.json',
    'organisation.catalog.json',
    'sequences/nurture-2.sequence.json',
    'sequences/nurture.sequence.json',
  ]);
});

describe('a damaged backup', () => {
  const file = 'sequences/nurture.sequence.json';
  test.each<readonly [string, (text: string) => string | null, string]>([
    [
      'a changed file',
      (text) => text.replace('Hello', 'Hullo'),
      'was changed after it was written: its SHA-256 is not the one in the manifest',
    ],
    ['a longer file', (text) => `${text}\n`, 'has '],
    ['a missing file', () => null, 'is missing in the backup'],
  ])('with %s gives all others, and says which', async (_, change, reason) => {
    const read = await decodedBackup(withFile(await backup(), file, change));
    expect(read.sequences.map(({ design }) => design.id)).toEqual([content.sequences[1]?.design.id]);
    expect(read.catalog).toEqual(tinyCatalog);
    expect(read.damaged).toEqual([expect.stringContaining(`${file}: ${reason}`)]);
  });

  test('that is no backup, or cut off anywhere, is refused with a reason', async () => {
    const reasonFor = async (bytes: Uint8Array) => {
      const read = await decodeBackup(bytes, sha256);
      return read.ok ? 'taken' : `${read.error.kind}: ${refusalInWords(read.error)}`;
    };
    expect(await reasonFor(await goodBundle())).toBe('notOurs: manifest.json: is not a Sequence Studio backup');
    expect(await reasonFor(new Uint8Array())).toMatch(/^invalid|^notOurs/);
    expect(await reasonFor(withFile(await backup(), 'manifest.json', (text) => text.replace('"version": 1', '"version": 9')))).toMatch(
      /^tooNew: manifest\.json: version: is 9, made by a newer Sequence Studio/,
    );
    const whole = await backup();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await reasonFor(whole.subarray(0, length))).not.toBe('taken');
      }),
      { numRuns: 50 },
    );
  });
});
