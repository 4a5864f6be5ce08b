import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, impuritiesIn } from './houseRules.ts';

const MOST_LINES = 300;
const MEDIAN_LINES = 80;

const top = path.join(import.meta.dirname, '..');
const sources = ['shared', 'electron', 'renderer', 'build', 'test'].flatMap((folder) =>
  readdirSync(path.join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs|css)$/.test(entry.name))
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);
const textOf = (file: string) => readFileSync(path.join(top, file), 'utf8');
const linesOf = (file: string) => textOf(file).trimEnd().split('\n').length;

describe('the house', () => {
  it('imports only as its table of rooms allows', () => {
    const code = sources.filter((file) => !file.endsWith('.css') && file !== 'test/house.test.ts');
    expect(code.flatMap((file) => forbiddenImports(file, textOf(file)))).toEqual([]);
  });

  it('has neither clock nor chance nor a machine’s settings in shared', () => {
    const files = sources.filter((file) => file.startsWith('shared/'));
    expect(files.flatMap((file) => impuritiesIn(file, textOf(file)))).toEqual([]);
  });

  it(`has no file over ${MOST_LINES} lines, and half of them under ${MEDIAN_LINES}`, () => {
    expect(sources.filter((file) => linesOf(file) > MOST_LINES)).toEqual([]);
    const lengths = sources.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN_LINES);
  });

  it('has no file named after nothing', () => {
    expect(sources.filter((file) => /(^|\/)(utils?|types|helpers?)\.\w+$/.test(file))).toEqual([]);
  });
});

describe('the guards themselves', () => {
  it.each([
    ["import { run } from '../engine/run.ts';", 'static'],
    ["import type { Run } from '../engine/run.ts';", 'type-only'],
    ["export * from '../engine/run.ts';", 're-export'],
    ["const run = await import('../engine/run.ts');", 'dynamic'],
    ["import '../engine/run.ts';", 'side effect'],
    ["import {\n  run,\n} from '../engine/run.ts';", 'over several lines'],
    ["const url = new URL('../engine/run.ts', import.meta.url);", 'worker'],
    ["import { z } from 'react';", 'package'],
    ["import fs from 'node:fs';", 'Node'],
  ])('see %s (%s) in a room that may not', (text) => {
    expect(forbiddenImports('shared/check/rule.ts', text)).toHaveLength(1);
  });

  it('let pass what the table allows, and prose', () => {
    const text = "import { ok } from '../result.ts';\nimport type { Step } from '../model/step.ts';\n// from '../engine/run.ts'\n";
    expect(forbiddenImports('shared/check/rule.ts', text)).toEqual([]);
  });

  it('see a file outside of all rooms', () => {
    expect(forbiddenImports('shared/extra.ts', '')).toHaveLength(1);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'new Date;',
    'Date()',
    'Math.random()',
    'Temporal.Now.instant()',
    'at.toLocaleString()',
    'at.getHours()',
  ])('see %s', (text) => {
    expect(impuritiesIn('shared/engine/run.ts', text).length).toBeGreaterThan(0);
  });

  it.each(['new Date(ms).getUTCHours()', 'Date.UTC(2026, 0, 1)', 'Math.floor(1.5)', '// Date.now() is not used'])('let %s pass', (text) => {
    expect(impuritiesIn('shared/engine/run.ts', text)).toEqual([]);
  });
});

describe('the table of peers’ defects', () => {
  const rows = [...textOf('test/README.md').matchAll(/^\| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
  const tests = ([, source = '', files = '']: RegExpMatchArray): readonly (readonly [string, string])[] =>
    [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => [source.trim(), `test/${file}`] as const);

  it.each(rows.flatMap(tests))('%s is named in %s', (source, file) => {
    expect(textOf(file)).toContain(source);
  });
});
