import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LibraryRow, shownRows } from '../../../../renderer/app/library/rows.ts';
import { type Filters, firstView, noFilters, type SortColumn, type Sorting } from '../../../../renderer/state/libraryView.ts';
import { openShelf } from '../../../../shared/edit/shelf.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { designOf } from '../../../builders.ts';

const row = (name: string, more: Partial<LibraryRow> = {}): LibraryRow => ({
  design: designOf(name, []),
  shelf: openShelf,
  usedBy: 0,
  name,
  recordType: 'Lead',
  steps: 0,
  status: 'Draft',
  errors: 0,
  warnings: 0,
  changedAt: 0,
  ...more,
});

const columns: readonly SortColumn[] = ['name', 'recordType', 'steps', 'status', 'problems', 'tags', 'usedBy', 'changed'];
const { sorting } = firstView;
const sorted = (rows: readonly LibraryRow[], by: Sorting) =>
  shownRows(rows, { search: '', filters: noFilters, sorting: by }, standardCatalog);
const filtered = (rows: readonly LibraryRow[], filters: Partial<Filters>) =>
  shownRows(rows, { search: '', filters: { ...noFilters, ...filters }, sorting }, standardCatalog).map(({ name }) => name);

test('sorting loses no row, and the other direction is the reverse for rows that differ', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 20 });
  fc.assert(
    fc.property(names, fc.constantFrom(...columns), (given, column) => {
      const rows = given.map((name, index) =>
        row(name, { recordType: name, steps: index, errors: index, usedBy: index, changedAt: index, status: 'Draft' }),
      );
      const up = sorted(rows, { column, direction: 'ascending' });
      const down = sorted(rows, { column, direction: 'descending' });
      expect(new Set(up)).toEqual(new Set(rows));
      if (column !== 'status' && column !== 'tags') expect(down).toEqual([...up].reverse());
    }),
  );
});

test('errors weigh more than warnings', () => {
  const rows = [row('a', { errors: 1 }), row('b', { warnings: 9 }), row('c')];
  expect(sorted(rows, { column: 'problems', direction: 'descending' }).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('pinned ones stand at the top, whatever is sorted which way', () => {
  const rows = [row('a'), row('b', { shelf: { ...openShelf, pinned: true } }), row('c')];
  for (const direction of ['ascending', 'descending'] as const) expect(sorted(rows, { column: 'name', direction })[0]?.name).toBe('b');
});

test('filters: one of each kind is enough, every kind must be met', () => {
  const tagged = (name: string, ...tags: string[]) => row(name, { design: { ...designOf(name, []), tags }, warnings: tags.length });
  const rows = [tagged('a', 'spring', 'emea'), tagged('b', 'autumn'), tagged('c')];
  expect(filtered(rows, { tags: ['spring', 'autumn'] })).toEqual(['a', 'b']);
  expect(filtered(rows, { tags: ['autumn'], withProblems: true })).toEqual(['b']);
  expect(filtered(rows, { tags: ['autumn'], recordTypes: ['contact'] })).toEqual([]);
  expect(filtered(rows, { statuses: ['draft'] })).toEqual(['a', 'b', 'c']);
  expect(filtered(rows, {})).toHaveLength(3);
});
