import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../../../renderer/designer/outline/chunks.ts';
import { rowsOf } from '../../../../renderer/designer/outline/rows.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { deepLine } from '../../../deep.ts';
import { sequenceOfAnySize } from '../../../sequences.ts';

const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const view = { names, issues: [], collapsed: new Set<string>(), filter: '' };

test('chunks hold every line once, in order, and are told apart by their keys', () => {
  fc.assert(
    fc.property(sequenceOfAnySize, (sequence) => {
      const rows = rowsOf(sequence, view);
      const chunks = chunksOf(rows);
      expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
      expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
      for (const { key, rows: own } of chunks) expect(own[0]?.key).toBe(key);
    }),
    { numRuns: 30 },
  );
});

test('a line that goes changes the chunk it was in, and at most the one above', () => {
  const rows = rowsOf(deepLine(2000), view);
  const before = chunksOf(rows);
  expect(before.length).toBeGreaterThan(30);
  expect(Math.max(...before.map((chunk) => chunk.rows.length))).toBeLessThan(200);
  const kept = new Set(before.map((chunk) => chunk.rows.map(({ key }) => key).join()));
  for (const gone of [1, 500, 1000, 1999]) {
    const after = chunksOf(rows.filter((_, index) => index !== gone));
    const changed = after.filter((chunk) => !kept.has(chunk.rows.map(({ key }) => key).join()));
    expect(changed.length).toBeLessThanOrEqual(4);
  }
});
