import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeDesign, encodeDesign } from '../../../shared/file/format.ts';
import { designOf, nurturing, unfinished } from './designs.ts';
import { call, newFolder, put, putDesign, textOf } from './terminal.ts';

const Answer = z.object({
  files: z.array(z.object({ file: z.string(), out: z.string(), status: z.enum(['draft', 'finished']) })),
});

/** Calls the verb with what every use of it has in common. */
const exportTo = (out: string, ...args: readonly string[]) => call('export', '--to', 'json', '--out', out, ...args);

describe('export', () => {
  it('writes a file that reads back as the same design', async () => {
    const folder = newFolder();
    const out = path.join(folder, 'out.json');
    const { status, err } = await exportTo(out, putDesign(folder, nurturing));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(decodeDesign(textOf(out))).toEqual({ ok: true, value: { design: nurturing, notices: [] } });
  });

  it('refuses a design with errors, tells each with its place, and writes nothing at all', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    const [good, bad] = [putDesign(folder, nurturing), putDesign(folder, unfinished)];
    const { status, err } = await exportTo(out, good, bad);
    expect(status).toBe(1);
    expect(err).toBe(`${bad}: sequence.steps.s2: 'Wait for an answer' is the last step of its path: a sequence cannot end with a wait.\n`);
    expect(readdirSync(out)).toEqual([]);
  });

  it('writes it as a draft when told so, whatever it called itself', async () => {
    const folder = newFolder();
    const out = path.join(folder, 'out.json');
    const { status } = await exportTo(out, putDesign(folder, { ...unfinished, status: 'finished' }), '--draft');
    expect(status).toBe(0);
    expect(textOf(out)).toBe(encodeDesign({ ...unfinished, status: 'draft' }));
  });

  it('leaves a file that exists alone, unless it may replace it', async () => {
    const folder = newFolder();
    const [file, out] = [putDesign(folder, nurturing), put(folder, 'out.json', 'mine')];
    const refused = await exportTo(out, file);
    expect(refused).toEqual({ status: 4, out: '', err: `${out}: exists already; --force replaces it\n` });
    expect(textOf(out)).toBe('mine');
    expect((await exportTo(out, file, '--force')).status).toBe(0);
    expect(textOf(out)).toBe(encodeDesign(nurturing));
  });

  it('writes several into a folder, or none', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    const second = { ...nurturing, id: unfinished.id };
    const [one, two] = [putDesign(folder, nurturing), putDesign(folder, second)];
    const { status, out: text } = await exportTo(out, one, two, '--json');
    expect(status).toBe(0);
    expect(Answer.parse(JSON.parse(text)).files).toEqual([
      { file: one, out: path.join(out, path.basename(one)), status: 'draft' },
      { file: two, out: path.join(out, path.basename(two)), status: 'draft' },
    ]);
    expect(readdirSync(out).sort()).toEqual([path.basename(one), path.basename(two)].sort());

    const half = newFolder();
    put(half, path.basename(two), 'mine');
    expect((await exportTo(half, one, two)).status).toBe(4);
    expect(readdirSync(half)).toEqual([path.basename(two)]);
  });

  it('needs a folder for several, and a name of its own for each', async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'inner'));
    const [one, other] = [putDesign(folder, nurturing, 'a.json'), putDesign(path.join(folder, 'inner'), nurturing, 'a.json')];
    expect((await exportTo(path.join(folder, 'nowhere'), one, other)).status).toBe(2);
    expect((await exportTo(newFolder(), one, other)).status).toBe(2);
    expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
  });

  it('says so when it cannot write', async () => {
    const folder = newFolder();
    const out = path.join(folder, 'nowhere', 'out.json');
    const { status, err } = await exportTo(out, putDesign(folder, nurturing));
    expect(status).toBe(4);
    expect(err).toMatch(/out\.json: could not be written: .+\n$/);
  });

  it('keeps fields it does not know, and says so', async () => {
    const folder = newFolder();
    const file = JSON.parse(encodeDesign(nurturing));
    file.design.colour = 'green';
    const out = path.join(folder, 'out.json');
    const { status, err } = await exportTo(out, put(folder, 'in.json', file));
    expect(status).toBe(0);
    expect(err).toMatch(/in\.json: colour: /);
    expect(JSON.parse(textOf(out)).design.colour).toBe('green');
  });

  it.each([['--to', 'paper'], []])('needs a format that it has (%s %s)', async (...format) => {
    const folder = newFolder();
    const { status, out } = await call('export', putDesign(folder, nurturing), '--out', path.join(folder, 'x'), ...format);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('writes a picture and a playbook, of a draft with errors as well, and says that it is one', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    const [good, bad] = [putDesign(folder, { ...nurturing, status: 'finished' }), putDesign(folder, { ...unfinished, status: 'finished' })];
    for (const [format, start] of [
      ['svg', /^<svg /],
      ['html', /^<!doctype html>/],
    ] as const) {
      const { status, out: printed, err } = await call('export', good, bad, '--to', format, '--out', out);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      const [fine, draft] = [nurturing, unfinished].map(({ id }) => textOf(path.join(out, `${id}.${format}`)));
      expect(printed).toBe(
        `${good} -> ${path.join(out, `${nurturing.id}.${format}`)} (finished)\n${bad} -> ${path.join(out, `${unfinished.id}.${format}`)} (draft)\n`,
      );
      for (const text of [fine, draft]) expect(text).toMatch(start);
      expect(fine).toContain('Rate the lead cold');
      expect(fine).not.toContain('>Draft<');
      expect(draft).toContain('>Draft<');
    }
    expect(textOf(path.join(out, `${unfinished.id}.html`))).toContain('Error: &#39;Wait for an answer&#39; is the last step of its path');
  });

  it('names a step of another sequence by the files it was given', async () => {
    const folder = newFolder();
    const leading = designOf('leading', [{ step: { kind: 'advance', name: 'On', description: '', target: nurturing.id } }]);
    const out = newFolder();
    await call('export', putDesign(folder, leading), putDesign(folder, nurturing), '--to', 'html', '--out', out);
    expect(textOf(path.join(out, 'leading.html'))).toContain(`The record goes over to: ${nurturing.name}.`);
  });
});
