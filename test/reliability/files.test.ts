import { describe, expect, test } from 'vitest';
import { zipLimits } from '../../shared/file/zip/limits.ts';
import { filesIn, goodBundle } from '../shared/file/bundle/bundles.ts';
import { judge, noFigures } from './judging.ts';
import { mutantsOf } from './mutants.ts';

const bundle = await goodBundle();
const files = new Map([...filesIn(bundle)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));

describe('files from strangers, in short; files.mjs is the long form', () => {
  test('are read, or refused with file, place and reason: no crash, no hang, no flood', async () => {
    const figures = noFigures();
    for (const mutant of mutantsOf(bundle, files, 300, 7)) await judge(mutant, figures);
    expect(figures.problems).toEqual([]);
    expect(figures.refused).toBeGreaterThan(200);
  });

  test('the harness sees a build that has lost its limits', async () => {
    const figures = noFigures();
    const none = { ...zipLimits, ratio: 1e9, freeBytes: 1e9, entryBytes: 4e9, totalBytes: 8e9 };
    for (const mutant of mutantsOf(bundle, files, 300, 7)) {
      if (mutant.refusal?.source.includes('times smaller') === true) await judge(mutant, figures, none);
    }
    expect(figures.problems.join('\n')).toMatch(/forged\.zip: is refused with .* and not with/);
  });
});
