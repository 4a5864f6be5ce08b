import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LibraryRow, type SortColumn, shownRows } from '../../../../renderer/app/library/rows.ts';
import { designOf } from '../../../builders.ts';

const row = (name: string, more: Partial<LibraryRow> = {}): LibraryRow => ({
  design: designOf('X', []),
  name,
  recordType: 'Lead',
  steps: 0,
  status: 'Draft',
  errors: 0,
  warnings: 0,
  changedAt: 0,
  ...more,
});

const columns: readonly SortColumn[] = ['name', 'recordType', 'steps', 'status', 'problems', 'changed'];

test('sorting loses no row, and the other direction is the reverse for rows that differ', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 20 });
  fc.assert(
    fc.property(names, fc.constantFrom(...columns), (given, column) => {
      const rows = given.map((name, index) =>
        row(name, { recordType: name, steps: index, errors: index, changedAt: index, status: 'Draft' }),
      );
      const up = shownRows(rows, '', { column, direction: 'ascending' });
      const down = shownRows(rows, '', { column, direction: 'descending' });
      expect(new Set(up)).toEqual(new Set(rows));
      if (column !== 'status') expect(down).toEqual([...up].reverse());
    }),
  );
});

test('errors weigh more than warnings', () => {
  const rows = [row('a', { errors: 1 }), row('b', { warnings: 9 }), row('c')];
  expect(shownRows(rows, '', { column: 'problems', direction: 'descending' }).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('finds a part of a name, whatever its case and the spaces around it', () => {
  const rows = [row('New lead nurturing'), row('Renewal')];
  expect(shownRows(rows, ' LEAD ', { column: 'name', direction: 'ascending' })).toEqual([rows[0]]);
});
