import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBundle } from '../../../../shared/file/bundle/decode.ts';
import { encodeBundle } from '../../../../shared/file/bundle/encode.ts';
import { decodeDesign } from '../../../../shared/file/format.ts';
import { DesignId } from '../../../../shared/model/ids.ts';
import { drawnDesign } from '../../../gestures.ts';
import { sha256 } from '../../../sha256.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';
import { goodDesign } from '../bad/good.ts';
import { bundleInput, bundleOf, decoded, filesIn, first, goodBundle, refusal, withFile } from './bundles.ts';

test('designs come out of a bundle as they went in, and the same designs give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawnDesign, { minLength: 1, maxLength: 3 }), async (drawn) => {
      const chosen = drawn.map((design, index) => ({ ...design, id: DesignId.parse(`drawn-${index}`) }));
      const bytes = await bundleOf(...chosen);
      const { designs } = await decoded(bytes);
      expect(designs.filter(({ role }) => role === 'chosen').map(({ design }) => design)).toEqual(chosen);
      expect(await bundleOf(...[...chosen].reverse())).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
});

test('what a design advances to comes along, and what that advances to; what is not there is named', async () => {
  const { designs, manifest } = await decoded(await bundleOf(first));
  expect(designs.map(({ design, role }) => [design.name, role])).toEqual([
    ['First', 'chosen'],
    ['Second', 'advancedTo'],
    ['Third', 'advancedTo'],
  ]);
  expect(manifest.missing.sequences).toEqual(['elsewhere']);
});

test('the part of the catalog that is used comes along, and what is missing is named', async () => {
  const input = { ...bundleInput([goodDesign]), catalog: tinyCatalog };
  const { catalog, manifest } = await decoded(await encodeBundle(input, sha256));
  expect(catalog?.recordTypes.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual([
    ['lead', ['company', 'rating']],
  ]);
  expect(catalog?.callResults.map(({ id }) => id)).toEqual(['made']);
  expect(catalog?.processes.map(({ id }) => id)).toEqual(['sales']);
  expect(manifest.missing.catalog).toEqual([]);
});

test('the manifest names every file with its size and checksum, and each can be read by itself', async () => {
  const bytes = await goodBundle();
  const { manifest } = await decoded(bytes);
  const files = filesIn(bytes);
  expect(manifest.files.map(({ path }) => path)).toEqual(['READ-ME.txt', 'organisation.catalog.json', 'sequences/drawn.sequence.json']);
  for (const { path, bytes: size, sha256: sum } of manifest.files) {
    const content = files.get(path) ?? new Uint8Array();
    expect([content.length, await sha256(content)]).toEqual([size, sum]);
  }
  const alone = decodeDesign(Buffer.from(files.get('sequences/drawn.sequence.json') ?? []).toString());
  expect(alone).toMatchObject({ ok: true, value: { design: goodDesign } });
});

describe('a bundle that was tampered with is refused with the file in it', () => {
  const design = 'sequences/drawn.sequence.json';
  const manifest = 'manifest.json';
  const changed = 'was changed after it was written: its SHA-256 is not the one in the manifest';
  test.each<readonly [string, string, (text: string) => string | null, string]>([
    ['without a manifest', manifest, () => null, 'notOurs: the file is a zip without a manifest.json: not a Sequence Studio bundle'],
    ['with another manifest', manifest, () => '{}', 'notOurs: manifest.json: is not a Sequence Studio bundle'],
    ['without JSON', manifest, () => '{', 'notJson: manifest.json: line 1, column 2: is not JSON'],
    [
      'of a newer version',
      manifest,
      (text) => text.replace('"version": 1,\n  "bundle"', '"version": 2,\n  "bundle"'),
      'tooNew: manifest.json: version: is 2, made by a newer Sequence Studio; this one reads up to 1',
    ],
    [
      'with a bad list',
      manifest,
      (text) => text.replace('"files": [', '"files": [3, '),
      'invalid: manifest.json: files[0]: must be an object (is 3)',
    ],
    ['with a changed design', design, (text) => text.replace('Everything', 'Nothing!!!'), `invalid: ${design}: ${changed}`],
    ['with a longer design', design, (text) => `${text} `, `invalid: ${design}: has `],
    ['without a design', design, () => null, `invalid: ${design}: is missing in the bundle`],
    ['with something more', 'more.txt', () => 'more', 'invalid: more.txt: is not in the manifest'],
  ])('%s', async (_, path, change, words) => {
    expect(await refusal(withFile(await goodBundle(), path, change))).toContain(words);
  });

  test('a design that is broken is refused with its place in it, though every checksum is right', async () => {
    const bytes = await goodBundle();
    const text = Buffer.from(filesIn(bytes).get(design) ?? []).toString();
    const broken = text.replace('"shareA": 50', '"shareA": 500');
    const [before, after] = await Promise.all([text, broken].map((one) => sha256(Buffer.from(one))));
    const forged = withFile(
      withFile(bytes, design, () => broken),
      manifest,
      (one) => one.replace(before ?? '', after ?? '').replace(`"bytes": ${text.length}`, `"bytes": ${broken.length}`),
    );
    expect(await refusal(forged)).toBe(`invalid: ${design}: sequence.steps.s8.shareA: must be at most 100 (is 500)`);
  });
});

test('no flipped bit and no cut goes unseen: the bundle is refused with a reason, or says what it said', async () => {
  const bytes = await bundleOf(first);
  const said = await decoded(bytes);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const read = await decodeBundle(flipped, { sha256 });
      if (read.ok) expect(read.value).toEqual(said);
      else expect(read.error.reason).not.toBe('');
      expect(await decodeBundle(bytes.subarray(0, at), { sha256 })).toMatchObject({ ok: false });
    }),
    { numRuns: 500 },
  );
});
