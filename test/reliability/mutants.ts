import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { goodCatalogText, goodCsvText, goodDesignText } from '../shared/file/bad/good.ts';
import { mutated, mutation } from '../shared/file/bad/mutation.ts';
import { type RawEntry, rawZip } from '../shared/file/zip/rawZip.ts';

/** A file as a stranger might send it. */
export interface Mutant {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What it must be refused with; `null` where it may also turn out to be fine. */
  readonly refusal: RegExp | null;
}

type Files = ReadonlyMap<string, string>;

const place = fc.nat(1_000_000);
const changes = fc.array(mutation, { minLength: 1, maxLength: 3 });

/** A text with changes of all kinds: bits, cuts, deep nesting, huge numbers, names that objects inherit, odd characters, other versions. */
const spoiltText = fc
  .tuple(fc.constantFrom(['a.sequence.json', goodDesignText], ['a.catalog.json', goodCatalogText], ['a.csv', goodCsvText]), changes)
  .map(([[name = '', good = ''], list]): Mutant => ({ name, content: mutated(good, list), refusal: null }));

const otherVersion = fc
  .oneof(fc.integer(), fc.double(), fc.constantFrom('"1"', 'null', '[]', '1e400', '99999999999999999999'))
  .map((version): Mutant => {
    const content = goodDesignText.replace('"version": 1,', `"version": ${version === 1 ? 2 : version},`);
    return { name: 'version.sequence.json', content, refusal: /./ };
  });

/** The bytes of a bundle, damaged on the way. */
const damaged = (bundle: Uint8Array): fc.Arbitrary<Mutant> =>
  fc.oneof(
    fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 8 }).map((flips) => {
      const bytes = Uint8Array.from(bundle);
      for (const [at, bit] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      return { name: 'flipped.zip', content: bytes, refusal: null };
    }),
    place.map((at) => ({ name: 'cut.zip', content: bundle.slice(0, at % bundle.length), refusal: /./ })),
    fc.tuple(place, place, fc.nat(500)).map(([from, to, length]) => {
      const bytes = Uint8Array.from(bundle);
      bytes.copyWithin(to % bytes.length, from % bytes.length, (from % bytes.length) + length);
      return { name: 'copied.zip', content: bytes, refusal: null };
    }),
    fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, more]) => {
      const from = at % bundle.length;
      return {
        name: 'longer.zip',
        content: new Uint8Array(Buffer.concat([bundle.slice(0, from), more, bundle.slice(from)])),
        refusal: null,
      };
    }),
  );

/** A bundle with a changed file in it whose sizes and checksums are all right, so that it is read to the end. */
const sealed = (files: Files): fc.Arbitrary<Mutant> =>
  fc.tuple(fc.constantFrom(...files.keys()), changes).map(([path, list]) => {
    const changed = new Map(files).set(path, mutated(files.get(path) ?? '', list));
    return { name: 'sealed.zip', content: rawZip([...resealed(changed)].map(([name, content]) => ({ name, content }))), refusal: null };
  });

function resealed(files: Files): Files {
  const manifest = files.get('manifest.json') ?? '';
  let text = manifest;
  for (const [path, content] of files) {
    const bytes = Buffer.from(content);
    const entry = new RegExp(`("bytes": )\\d+(,[^{}]*"path": "${path.replace(/[.]/g, '\\.')}"[^{}]*"sha256": ")[0-9a-f]{64}`);
    text = text.replace(
      entry,
      (_, before: string, between: string) => `${before}${bytes.length}${between}${createHash('sha256').update(bytes).digest('hex')}`,
    );
  }
  return new Map(files).set('manifest.json', text);
}

const badNames = [
  '../a',
  'a/../../b',
  '/etc/passwd',
  'C:/a',
  '..\\a',
  'a\u0000b',
  'a//b',
  '',
  'a/__proto__',
  'constructor',
  '\u202Etxt.exe',
  'x'.repeat(300),
];

/** A bundle with one file more, which no zip of ours would hold. */
const forged = (files: Files): fc.Arbitrary<Mutant> => {
  const whole = [...files].map(([name, content]): RawEntry => ({ name, content }));
  const zeros = (megabytes: number): Uint8Array => deflateRawSync(Buffer.alloc(megabytes * 1_000_000));
  const bomb = zeros(20);
  const withOne = (entry: RawEntry, refusal: RegExp): Mutant => ({ name: 'forged.zip', content: rawZip([...whole, entry]), refusal });
  return fc.oneof(
    fc.constantFrom(...badNames).map((name) => withOne({ name, content: 'x' }, /has (a|no) name/)),
    fc.constantFrom(...files.keys()).map((name) => withOne({ name, content: 'x' }, /is there twice/)),
    fc.constantFrom(...files.keys()).map((name) => withOne({ name: name.toUpperCase(), content: 'x' }, /same file as|is there twice/)),
    fc.constantFrom(1, 0x41, 0x2001).map((flags) => withOne({ name: 'key', content: 'x', flags }, /is encrypted/)),
    fc
      .integer({ min: 1, max: 99 })
      .map((method) => withOne({ name: 'odd', content: 'x', method: method === 8 ? 9 : method }, /by a method/)),
    fc
      .integer({ min: 1, max: 19_999_999 })
      .map((unpacked) => withOne({ name: 'bomb', content: '', data: bomb, unpacked }, /unpacks to more|times smaller/)),
    fc.constant(withOne({ name: 'bomb', content: '', data: bomb, unpacked: 20_000_000 }, /times smaller/)),
    fc.constant(withOne({ name: 'large', content: '', data: bomb, unpacked: 4_000_000_000 }, /unpacks to more than 25 MB/)),
    fc.integer({ min: 3, max: 200 }).map((count) => {
      const many = Array.from(
        { length: count },
        (_, index): RawEntry => ({ name: `${index}`, content: '', data: Buffer.alloc(100_000), unpacked: 24_000_000 }),
      );
      return { name: 'many.zip', content: rawZip([...whole, ...many]), refusal: /unpacks to more than 60 MB/ };
    }),
    fc.nat(0xffff_fffe).map((at) => withOne({ name: 'elsewhere', content: 'x', at }, /./)),
    fc.tuple(place, place).map(([packed, unpacked]) => withOne({ name: 'sizes', content: 'x', packed, unpacked: unpacked + 2 }, /./)),
  );
};

/** Files of every kind, the same for the same seed. */
export function mutantsOf(bundle: Uint8Array, files: Files, count: number, seed: number): readonly Mutant[] {
  const any = fc.oneof(
    { weight: 6, arbitrary: spoiltText },
    { weight: 1, arbitrary: otherVersion },
    { weight: 6, arbitrary: damaged(bundle) },
    { weight: 4, arbitrary: sealed(files) },
    { weight: 4, arbitrary: forged(files) },
  );
  return fc.sample(any, { numRuns: count, seed });
}
