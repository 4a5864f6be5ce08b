import type { Issue } from '../../../shared/check/issue.ts';
import { type Catalog, recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { LibraryEntry } from '../../state/libraryStore.ts';
import { errorsIn } from '../problems.ts';

/** A sequence as a row of the library. */
export interface LibraryRow {
  readonly design: Design;
  readonly name: string;
  readonly recordType: string;
  readonly steps: number;
  readonly status: 'Draft' | 'Finished';
  readonly errors: number;
  readonly warnings: number;
  readonly changedAt: number;
}

export type SortColumn = 'name' | 'recordType' | 'steps' | 'status' | 'problems' | 'changed';

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

export function rowOf({ design, changedAt }: LibraryEntry, catalog: Catalog, issues: readonly Issue[]): LibraryRow {
  return {
    design,
    name: design.name,
    recordType: recordTypeOf(catalog, design.recordType)?.label ?? design.recordType,
    steps: Object.keys(design.sequence.steps).length,
    status: design.status === 'finished' ? 'Finished' : 'Draft',
    errors: errorsIn(issues).length,
    warnings: issues.filter(({ severity }) => severity === 'warning').length,
    changedAt,
  };
}

const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

const ascending: Readonly<Record<SortColumn, (a: LibraryRow, b: LibraryRow) => number>> = {
  name: (a, b) => byText(a.name, b.name),
  recordType: (a, b) => byText(a.recordType, b.recordType),
  steps: (a, b) => a.steps - b.steps,
  status: (a, b) => byText(a.status, b.status),
  problems: (a, b) => a.errors - b.errors || a.warnings - b.warnings,
  changed: (a, b) => a.changedAt - b.changedAt,
};

/** The rows whose name contains what was searched, in any case, sorted; equal ones by name. */
export function shownRows(rows: readonly LibraryRow[], search: string, { column, direction }: Sorting): readonly LibraryRow[] {
  const wanted = search.trim().toLowerCase();
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => sign * ascending[column](a, b) || ascending.name(a, b));
}
