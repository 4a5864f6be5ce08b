import { useState } from 'react';

/** How a table is sorted: by which of its columns, and which way. */
interface Sorting<Column extends string> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Rows in the order that a person chose by a column's head. Numbers go down first, names up; rows that are equal stay as they were. */
export function useSorted<Row, Column extends string>(
  rows: readonly Row[],
  valueIn: (row: Row, column: Column) => string | number,
  first: Sorting<Column>,
) {
  const [sorting, setSorting] = useState(first);
  const { column, direction } = sorting;
  const sorted = [...rows].sort((a, b) => {
    const [one, other] = [valueIn(a, column), valueIn(b, column)];
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'en');
    return direction === 'ascending' ? order : -order;
  });
  const sortBy = (next: Column): void => {
    const [row] = rows;
    const usual = row !== undefined && typeof valueIn(row, next) === 'number' ? 'descending' : 'ascending';
    const turned = direction === 'ascending' ? 'descending' : 'ascending';
    setSorting({ column: next, direction: next === column ? turned : usual });
  };
  const headOf = (of: Column) => ({ ...(of === column ? { sortDirection: direction } : {}), onClick: () => sortBy(of) });
  return { sorted, headOf };
}
