import { expect, test } from 'vitest';
import { type DamageFigures, damageAll, journalOf } from './damage.ts';

test('a damaged journal gives the records before the damage and keeps its bytes, in short; journal.mjs is the long form', async () => {
  const figures: DamageFigures = { cases: 0, problems: [] };
  await damageAll(journalOf(8192), 61, figures);
  expect(figures.problems).toEqual([]);
  expect(figures.cases).toBeGreaterThan(1000);
}, 60_000);
