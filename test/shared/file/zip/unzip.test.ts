import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalInWords } from '../../../../shared/file/refusal.ts';
import { crc32 } from '../../../../shared/file/zip/crc32.ts';
import { zipLimits } from '../../../../shared/file/zip/limits.ts';
import { unzip } from '../../../../shared/file/zip/unzip.ts';
import { zip } from '../../../../shared/file/zip/zip.ts';
import { type RawEntry, rawZip } from './rawZip.ts';

const content = Buffer.from('{"a": 1}');
const entry = (change: Partial<RawEntry> = {}): RawEntry => ({ name: 'a.json', content, ...change });

const refusal = (bytes: Uint8Array, limits = zipLimits): string => {
  const read = unzip(bytes, limits);
  if (read.ok) throw new Error(`The zip was taken: ${[...read.value.keys()].join(', ')}`);
  return refusalInWords(read.error);
};

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.json$/), { minLength: 1, maxLength: 6 });

test('what is packed is unpacked the same, and packed again to the same bytes', () => {
  fc.assert(
    fc.property(names, fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 6, maxLength: 6 }), (paths, contents) => {
      const files = new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
      const bytes = zip(files);
      const read = unzip(bytes);
      if (!read.ok) throw new Error(refusalInWords(read.error));
      expect(new Map([...read.value].sort())).toEqual(new Map([...files].sort()));
      expect(zip(new Map([...files].reverse()))).toEqual(bytes);
    }),
  );
});

test('CRC-32 is the one of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe('zips that other programs make are read', () => {
  test.each([
    ['stored', [entry({ method: 0 })], {}],
    ['packed', [entry()], {}],
    ['with a folder', [entry({ name: 'sub/', content: '' }), entry({ name: 'sub/a.json' })], {}],
    ['with a comment', [entry()], { comment: 'made elsewhere' }],
    ['with the sizes after the content', [entry({ flags: 8 })], {}],
    ['empty files', [entry({ content: '' }), entry({ name: 'b', content: '', method: 0 })], {}],
    ['none at all', [], {}],
  ])('%s', (_, entries, end) => expect(unzip(rawZip(entries, end))).toMatchObject({ ok: true }));
});

describe('a hostile zip is refused with the file in it and the reason', () => {
  const bomb = deflateRawSync(Buffer.alloc(5_000_000));
  test.each<readonly [string, Uint8Array, string]>([
    ['no zip', Buffer.from('GIF89a'), 'the file is not a zip, or its end is missing'],
    ['empty', new Uint8Array(), 'the file is not a zip, or its end is missing'],
    ['up a folder', rawZip([entry({ name: '../a.json' })]), '../a.json: has a name that leads out of the bundle: it goes up a folder'],
    [
      'up a folder, further on',
      rawZip([entry({ name: 'a/../../b' })]),
      'a/../../b: has a name that leads out of the bundle: it goes up a folder',
    ],
    ['absolute', rawZip([entry({ name: '/etc/passwd' })]), '/etc/passwd: has a name that leads out of the bundle: it is absolute'],
    ['a drive', rawZip([entry({ name: 'C:/a' })]), 'C:/a: has a name that leads out of the bundle: it is absolute'],
    ['a backslash', rawZip([entry({ name: '..\\a' })]), '..\\a: has a name with a backslash'],
    ['a line end', rawZip([entry({ name: 'a\nb' })]), 'a\uFFFDb: has a name with control characters'],
    ['a turned direction', rawZip([entry({ name: 'gpj\u202e.json' })]), 'gpj\uFFFD.json: has a name with control characters'],
    ['an empty part', rawZip([entry({ name: 'a//b' })]), 'a//b: has a name with an empty part'],
    ['no name', rawZip([entry({ name: '' })]), 'file 1: has no name'],
    ['a name that all objects have', rawZip([entry({ name: 'a/__proto__' })]), 'a/__proto__: has a name that is not allowed'],
    ['a name in Latin-1', rawZip([entry({ name: Uint8Array.of(0x61, 0xe4) })]), 'file 1: has a name that is not UTF-8'],
    ['a long name', rawZip([entry({ name: 'a'.repeat(201) })]), `${'a'.repeat(79)}…: has a name of more than 200 characters`],
    ['the same name twice', rawZip([entry(), entry()]), 'a.json: is there twice'],
    ['the same name in capitals', rawZip([entry(), entry({ name: 'A.json' })]), 'A.json: is on some systems the same file as a.json'],
    [
      'a file and a folder',
      rawZip([entry({ name: 'a' }), entry({ name: 'a/', content: '' })]),
      'a/: is on some systems the same file as a',
    ],
    ['encrypted', rawZip([entry({ flags: 1 })]), 'a.json: is encrypted'],
    ['an unknown method', rawZip([entry({ method: 12 })]), 'a.json: is packed by a method that is not read here (12)'],
    ['another checksum', rawZip([entry({ crc: 1 })]), 'a.json: is damaged: its checksum is another one'],
    ['damaged content', rawZip([entry({ data: Uint8Array.of(7, 7, 7) })]), 'a.json: is damaged: it cannot be unpacked'],
    [
      'content that ends early',
      rawZip([entry({ data: deflateRawSync(content).subarray(0, 5) })]),
      'a.json: is damaged: it cannot be unpacked',
    ],
    ['more than it says', rawZip([entry({ unpacked: 3 })]), 'a.json: unpacks to more bytes than it says (3)'],
    ['a bomb that says it is small', rawZip([entry({ data: bomb, unpacked: 8 })]), 'a.json: unpacks to more bytes than it says (8)'],
    ['fewer than it says', rawZip([entry({ unpacked: 9 })]), 'a.json: unpacks to fewer bytes than it says (9)'],
    ['two sizes', rawZip([entry({ method: 0, unpacked: 9 })]), 'a.json: has two sizes though it is not packed'],
    ['a bomb', rawZip([entry({ data: bomb, unpacked: 5_000_000 })]), 'a.json: is packed more than 250 times smaller than it is'],
    ['a large file', rawZip([entry({ unpacked: 25_000_001 })]), 'a.json: unpacks to more than 25 MB'],
    ['more than 4 GB', rawZip([entry({ packed: 0xffffffff })]), 'a.json: is a file of more than 4 GB (Zip64)'],
    [
      'many large files',
      rawZip([0, 1, 2].map((n) => entry({ name: `${n}`, data: Buffer.alloc(200_000), unpacked: 24_000_000 }))),
      'the file unpacks to more than 60 MB',
    ],
    [
      'one file over another',
      rawZip([entry(), entry({ name: 'b.json', localName: 'a.json', at: 0 })]),
      'b.json: is another file than the directory says',
    ],
    [
      'the same bytes twice',
      rawZip([entry(), entry({ name: 'a.jsoN', localName: 'a.json', at: 0 })]),
      'a.jsoN: is on some systems the same file as a.json',
    ],
    ['a header elsewhere', rawZip([entry({ at: 4 })]), 'a.json: is not where the directory says'],
    ['a header beyond the end', rawZip([entry({ at: 0xfffffff0 })]), 'a.json: is not where the directory says'],
    ['content beyond the end', rawZip([entry({ packed: 500 })]), 'a.json: is cut off'],
    ['another name in its header', rawZip([entry({ localName: 'b.json' })]), 'a.json: is another file than the directory says'],
    ['a folder with content', rawZip([entry({ name: 'a/' })]), 'a/: is a folder with content'],
    ['fewer files than said', rawZip([entry()], { count: 2 }), 'the file is a zip whose directory breaks off after 1 of 2 files'],
    [
      'more files than said',
      rawZip([entry(), entry({ name: 'b' })], { count: 1 }),
      'the file is a zip whose directory holds more than it says',
    ],
    ['several parts', rawZip([entry()], { disk: 1 }), 'the file is a zip in several parts'],
    ['the directory elsewhere', rawZip([entry()], { at: 3 }), 'the file is a zip whose directory is not where it should be'],
    ['something before it', rawZip([entry()], { before: 'MZ', at: 40 }), 'the file is a zip whose directory is not where it should be'],
    ['Zip64', rawZip([entry()], { count: 0xffff }), 'the file is a zip of more than 4 GB or 65,535 files (Zip64)'],
  ])('%s', (_, bytes, words) => expect(refusal(bytes)).toBe(words));

  test('too many files', () => {
    expect(refusal(rawZip([entry(), entry({ name: 'b' })]), { ...zipLimits, entries: 1 })).toBe(
      'the file holds 2 files; at most 1 are read',
    );
  });

  test('files that share their content: a bomb without a ratio', () => {
    const inner = rawZip([entry({ name: 'b', method: 0 })]);
    const at = 30 + 'a.json'.length;
    const bytes = rawZip([entry({ content: inner, method: 0 }), entry({ name: 'b', method: 0, at })]);
    expect(refusal(bytes)).toBe('b: lies over another file of the bundle');
  });
});

test('every cut is refused', () => {
  const bytes = rawZip([entry(), entry({ name: 'b.json' })]);
  for (let length = 0; length < bytes.length; length++) expect(refusal(bytes.subarray(0, length))).not.toBe('');
});
