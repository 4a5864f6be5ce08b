import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BadFile, kindsOfFile } from './bad/badFile.ts';
import { brokenFiles } from './bad/broken.ts';
import { badCsv } from './bad/csv.ts';
import { spoiltFields } from './bad/fields.ts';
import { foreignFiles } from './bad/foreign.ts';
import { hugeFiles } from './bad/huge.ts';
import { prototypes } from './bad/prototypes.ts';

const corpus: readonly BadFile[] = [...foreignFiles, ...spoiltFields, ...brokenFiles, ...badCsv, ...hugeFiles];

/** A refusal takes less than a second; this is for a machine with other work to do. */
const MOST_MS = 20_000;

/** `SHOW_SLOWEST=1` tells the files that took longest. */
const slowest: { readonly name: string; readonly ms: number }[] = [];
let before: ReturnType<typeof prototypes>;

beforeAll(() => {
  before = prototypes();
});

afterAll(() => {
  if (process.env.SHOW_SLOWEST !== undefined) console.table([...slowest].sort((a, b) => b.ms - a.ms).slice(0, 5));
});

describe.each(Object.entries(kindsOfFile))('a good %s', (_, { decode, good }) => {
  it('is read', () => expect(decode(good)).toMatchObject({ ok: true }));
});

describe('a bad file', () => {
  it('is one of at least 200, each under a name of its own', () => {
    expect(corpus.length).toBeGreaterThan(200);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  it.each(corpus.map((bad) => [bad.name, bad] as const))('%s', { timeout: MOST_MS }, (name, { file, text, refusal }) => {
    const content = text();
    const start = performance.now();
    const result = kindsOfFile[file].decode(content);
    slowest.push({ name, ms: Math.round(performance.now() - start) });
    const place = refusal.place === '' && refusal.kind === 'invalid' ? expect.stringMatching(/^line \d+, column \d+$/) : refusal.place;
    expect(result).toEqual({ ok: false, error: { ...refusal, place } });
  });

  it('leaves the prototypes of the language alone', () => expect(prototypes()).toEqual(before));
});
