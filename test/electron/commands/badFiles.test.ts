import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from './terminal.ts';

const folder = path.join(import.meta.dirname, '../../files/bad');

/** What is told of each file, after its name. */
const told: Readonly<Record<string, string>> = {
  'cut-off.sequence.json': 'line 6, column 22: is not JSON',
  'dynamics-solution.xml': 'line 1, column 1: is not JSON',
  'empty.sequence.json': 'line 1, column 1: is not JSON',
  'latin-1.sequence.json': 'is not a text file in UTF-8.',
  'nested-10000.sequence.json': 'line 1, column 65: is nested deeper than 64 levels',
  'picture.sequence.json': 'is not a text file in UTF-8.',
  'utf-16.sequence.json': 'is not a text file in UTF-8.',
  'zero-bytes.sequence.json': 'line 1, column 1: is not JSON',
};

describe('a file that is no design', () => {
  it('is one of those that are told of', () => expect(readdirSync(folder).sort()).toEqual(Object.keys(told).sort()));

  it.each(Object.entries(told))('%s is refused with one line, by every verb that reads designs', async (name, words) => {
    const file = path.join(folder, name);
    for (const verb of [
      ['check'],
      ['paths'],
      ['simulate', '--scenario', file],
      ['export', '--to', 'json', '--out', path.join(folder, 'none')],
    ]) {
      const [first = '', ...options] = verb;
      expect(await call(first, file, ...options)).toEqual({ status: 3, out: '', err: `${file}: ${words}\n` });
    }
  });
});
