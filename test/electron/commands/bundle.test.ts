import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeDesign } from '../../../shared/file/format.ts';
import { sha256 } from '../../sha256.ts';
import { filesIn } from '../../shared/file/bundle/bundles.ts';
import { designOf, nurturing, unfinished } from './designs.ts';
import { call, newFolder, put, putDesign, textOf } from './terminal.ts';

const leading = designOf('leading', [
  { step: { kind: 'task', name: 'Think', description: '' } },
  { step: { kind: 'advance', name: 'On', description: '', target: nurturing.id } },
]);

const bundled = async (out: string, ...args: readonly string[]) => call('export', '--to', 'bundle', '--out', out, ...args);

describe('export --to bundle', () => {
  it('takes along what a design advances to, and says that it reads back the same', async () => {
    const [folder, library] = [newFolder(), newFolder()];
    putDesign(library, nurturing);
    const out = path.join(folder, 'out.sequences.zip');
    const { status, out: printed, err } = await bundled(out, putDesign(folder, leading), '--library', library);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(printed).toContain(`  ${nurturing.name} (advanced to)\n`);
    const bytes = readFileSync(out);
    expect(printed).toContain(`Verified: reads back the same. ${bytes.length} bytes, SHA-256 ${await sha256(bytes)}\n`);
    const files = filesIn(bytes);
    expect(Buffer.from(files.get(`sequences/${nurturing.id}.sequence.json`) ?? []).toString()).toBe(encodeDesign(nurturing));
    const readMe = Buffer.from(files.get('READ-ME.txt') ?? []).toString();
    expect(readMe.indexOf(nurturing.name)).toBeLessThan(readMe.indexOf('build-sheets/leading.html'));
  });

  it('names what was not found, in JSON as well', async () => {
    const folder = newFolder();
    const { out } = await bundled(path.join(folder, 'out.zip'), putDesign(folder, leading), '--draft', '--json');
    expect(JSON.parse(out)).toMatchObject({
      sequences: [{ id: 'leading', role: 'chosen' }],
      missing: { sequences: [nurturing.id], catalog: [] },
    });
  });

  it('gives the same bytes each time, and leaves a file that exists alone', async () => {
    const folder = newFolder();
    const [one, two] = [path.join(folder, 'one.zip'), path.join(folder, 'two.zip')];
    const file = putDesign(folder, nurturing);
    await bundled(one, file);
    await bundled(two, file);
    expect(readFileSync(one)).toEqual(readFileSync(two));
    expect((await bundled(one, file)).status).toBe(4);
  });

  it('refuses a design with errors unless it may be a draft', async () => {
    const folder = newFolder();
    const out = path.join(folder, 'out.zip');
    const file = putDesign(folder, unfinished);
    expect((await bundled(out, file)).status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect((await bundled(out, file, '--draft')).status).toBe(0);
  });
});

describe('import', () => {
  it('writes what a bundle holds, one design file each and its part of the catalog', async () => {
    const [folder, into] = [newFolder(), newFolder()];
    const out = path.join(folder, 'two.sequences.zip');
    await bundled(out, putDesign(folder, leading), putDesign(folder, nurturing));
    const { status, err } = await call('import', out, '--into', into);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(readdirSync(into).sort()).toEqual(['leading.sequence.json', `${nurturing.id}.sequence.json`, 'two.catalog.json'].sort());
    expect(textOf(path.join(into, 'leading.sequence.json'))).toBe(encodeDesign(leading));
    expect(
      (await call('check', path.join(into, `${nurturing.id}.sequence.json`), '--catalog', path.join(into, 'two.catalog.json'))).status,
    ).toBe(0);
  });

  it('refuses a damaged bundle with the file in it, and writes nothing', async () => {
    const [folder, into] = [newFolder(), newFolder()];
    const out = path.join(folder, 'a.zip');
    const good = putDesign(folder, nurturing);
    await bundled(out, good);
    writeFileSync(out, readFileSync(out).subarray(0, 400));
    const { status, err } = await call('import', good, out, '--into', into);
    expect({ status, err }).toEqual({ status: 3, err: `${out}: the file is not a zip, or its end is missing\n` });
    expect(readdirSync(into)).toEqual([]);
  });

  it('tells what it would do and does nothing, where asked to', async () => {
    const [folder, into] = [newFolder(), newFolder()];
    const { out } = await call('import', putDesign(folder, nurturing), '--into', into, '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject({ files: [{ name: nurturing.name, written: false }] });
    expect(readdirSync(into)).toEqual([]);
  });

  it('keeps fields it does not know and says so; two files of one design are one too many', async () => {
    const [folder, into] = [newFolder(), newFolder()];
    const file = JSON.parse(encodeDesign(nurturing));
    file.design.colour = 'green';
    const one = put(folder, 'one.json', file);
    const { err } = await call('import', one, '--into', into);
    expect(err).toMatch(/one\.json: colour: /);
    expect(JSON.parse(textOf(path.join(into, `${nurturing.id}.sequence.json`))).design.colour).toBe('green');
    expect((await call('import', one, putDesign(folder, nurturing), '--into', into, '--force')).status).toBe(2);
  });
});

it.each([
  ['sheet', /^<!doctype html>/],
  ['sheet-text', /^Build sheet: /],
])('export --to %s writes a build sheet', async (format, start) => {
  const folder = newFolder();
  const out = path.join(folder, 'sheet');
  expect((await call('export', putDesign(folder, nurturing), '--to', format, '--out', out)).status).toBe(0);
  expect(textOf(out)).toMatch(start);
});
