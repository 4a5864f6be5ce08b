import { parseArgs } from 'node:util';
import { zipLimits } from '../../shared/file/zip/limits.ts';
import { filesIn, goodBundle } from '../shared/file/bundle/bundles.ts';
import { judge, noFigures } from './judging.ts';
import { mutantsOf } from './mutants.ts';

/** `node test/reliability/files.mjs [--count 10000] [--seed 1] [--without-limits]`: see README.md. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    'without-limits': { type: 'boolean', default: false },
  },
});

const SHOWN = 20;
const PORTION = 100;

const none = { entries: 1e9, entryBytes: 4e9, totalBytes: 4e9, ratio: 1e9, freeBytes: 4e9, nameLength: 1e9 };
const limits = values['without-limits'] ? none : zipLimits;
const count = Number(values.count);
const bundle = await goodBundle();
const files = new Map([...filesIn(bundle)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
const figures = noFigures();
for (let from = 0; from < count; from += PORTION) {
  for (const mutant of mutantsOf(bundle, files, Math.min(PORTION, count - from), Number(values.seed) + from))
    await judge(mutant, figures, limits);
}
const { read, refused, problems, slowestMs, largestMemory } = figures;
for (const problem of problems.slice(0, SHOWN)) console.log(problem);
console.log(`${count} files: ${read} read, ${refused} refused, ${problems.length} problems`);
console.log(`slowest ${Math.round(slowestMs)} ms of processor time, largest memory ${Math.round(largestMemory / 1_000_000)} MB`);
process.exitCode = problems.length === 0 ? 0 : 1;
