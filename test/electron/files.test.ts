import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFileSystem } from '../../electron/fileSystem.ts';
import { readAnyFile, readTextFile, writeTextFile } from '../../electron/files.ts';
import { errorCode, hostFailure } from '../../electron/hostFailure.ts';
import { MAX_FILE_BYTES } from '../../shared/bridge.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const failure = (kind: string, name: string) => ({ ok: false, error: { kind, message: expect.stringContaining(`"${name}"`) } });

describe('reading', () => {
  test('gives name and text, without a byte order mark', async () => {
    await writeFile(at('a.sequence.json'), '\uFEFF{"name":"Grüße"}');
    expect(await readTextFile(at('a.sequence.json'))).toEqual({ ok: true, value: { name: 'a.sequence.json', text: '{"name":"Grüße"}' } });
  });

  test('a file at the limit is read, one byte more is refused', async () => {
    await writeFile(at('large'), '');
    await truncate(at('large'), MAX_FILE_BYTES);
    expect(await readTextFile(at('large'))).toMatchObject({ ok: true });
    await truncate(at('large'), MAX_FILE_BYTES + 1);
    expect(await readTextFile(at('large'))).toEqual(failure('tooLarge', 'large'));
  });

  test('a file that is no text, no file or not there is told by name, never by its folder', async () => {
    await writeFile(at('picture'), Buffer.of(0x89, 0x50, 0xff));
    await mkdir(at('folder'));
    const answers = await Promise.all(['picture', 'folder', 'missing'].map((name) => readTextFile(at(name))));
    expect(answers).toEqual([failure('notText', 'picture'), failure('refused', 'folder'), failure('notFound', 'missing')]);
    expect(JSON.stringify(answers)).not.toContain(folder);
    expect(await readTextFile('/dev/null')).toEqual(failure('refused', 'null'));
  });
});

test('a zip is handed on as it is, where one may be; anything else must be text', async () => {
  const zip = Buffer.from('PK\x05\x06\xff\xfe', 'latin1');
  await writeFile(at('a.sequences.zip'), zip);
  await writeFile(at('picture'), Buffer.of(0x89, 0x50, 0xff));
  expect(await readAnyFile(at('a.sequences.zip'))).toEqual({ ok: true, value: { name: 'a.sequences.zip', bytes: new Uint8Array(zip) } });
  expect(await readTextFile(at('a.sequences.zip'))).toEqual(failure('notText', 'a.sequences.zip'));
  expect(await readAnyFile(at('picture'))).toEqual(failure('notText', 'picture'));
});

describe('writing', () => {
  test('leaves the new text and nothing else', async () => {
    await writeFile(at('a'), 'a longer old text');
    expect(await writeTextFile(diskFileSystem, at('a'), 'Grüße')).toEqual({
      ok: true,
      value: { name: 'a', readBack: { bytes: 7, sha256: createHash('sha256').update('Grüße').digest('hex') } },
    });
    expect(await readFile(at('a'), 'utf8')).toBe('Grüße');
    expect(await readdir(folder)).toEqual(['a']);
  });

  test('that fails leaves the old text and nothing else', async () => {
    await mkdir(at('taken'));
    await writeFile(at('taken/inside'), '');
    expect(await writeTextFile(diskFileSystem, at('taken'), 'x')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('"taken"') },
    });
    expect(await writeTextFile(diskFileSystem, at('nowhere/a'), 'x')).toEqual(failure('notFound', 'a'));
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

test('each failure of the system has its kind; anything else is a bug and is thrown', () => {
  const kindOf = (code: string) => hostFailure(Object.assign(new Error('x'), { code }), 'written', 'a').kind;
  expect(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EISDIR', 'EIO'].map(kindOf)).toEqual([
    'noSpace',
    'noSpace',
    'notAllowed',
    'notAllowed',
    'notAllowed',
    'notFound',
    'refused',
    'failed',
  ]);
  expect(() => kindOf('ERR_INVALID_ARG_TYPE')).toThrow('x');
  expect(() => hostFailure(new TypeError('bug'), 'read', 'a')).toThrow('bug');
  expect(errorCode('ENOENT')).toBeNull();
});
