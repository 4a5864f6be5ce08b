import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../shared/engine/rules.ts';
import { storyOf } from '../../../builders.ts';
import { goldens } from './all.ts';
import { render } from './render.ts';

const folder = path.join(import.meta.dirname, '../../../golden');
const fileOf = ({ rule, title }: (typeof goldens)[number]) =>
  `${rule}-${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.trace.txt`;

describe('golden traces', () => {
  it.each(goldens.map((golden) => [`${golden.rule} ${golden.title}`, golden] as const))('%s', (name, golden) => {
    const actual = render(name, storyOf(golden.story));
    const file = path.join(folder, fileOf(golden));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });

  it('show every rule of a run at least once', () => {
    const shown = new Set(goldens.map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !shown.has(rule as keyof typeof rules))).toEqual([]);
  });

  it('are all in use, and none has two names', () => {
    expect([...readdirSync(folder)].sort()).toEqual(goldens.map(fileOf).sort());
  });
});
