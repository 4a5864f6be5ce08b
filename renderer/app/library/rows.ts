import type { Issue } from '../../../shared/check/issue.ts';
import type { Shelf } from '../../../shared/edit/shelf.ts';
import { type Catalog, recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { LibraryEntry } from '../../state/libraryStore.ts';
import type { Filters, SortColumn, Sorting } from '../../state/libraryView.ts';
import { errorsIn } from '../problems.ts';
import { hasWords, wordsOf } from './search.ts';

/** A sequence as a row of the library. */
export interface LibraryRow {
  readonly design: Design;
  readonly shelf: Shelf;
  readonly name: string;
  readonly recordType: string;
  readonly steps: number;
  readonly status: 'Draft' | 'Finished';
  readonly errors: number;
  readonly warnings: number;
  /** How many other sequences advance to it. */
  readonly usedBy: number;
  readonly changedAt: number;
}

export interface Question {
  readonly search: string;
  readonly filters: Filters;
  readonly sorting: Sorting;
}

export function rowOf({ design, shelf, changedAt }: LibraryEntry, catalog: Catalog, issues: readonly Issue[], usedBy: number): LibraryRow {
  return {
    design,
    shelf,
    name: design.name,
    recordType: recordTypeOf(catalog, design.recordType)?.label ?? design.recordType,
    steps: Object.keys(design.sequence.steps).length,
    status: design.status === 'finished' ? 'Finished' : 'Draft',
    errors: errorsIn(issues).length,
    warnings: issues.filter(({ severity }) => severity === 'warning').length,
    usedBy,
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
  tags: (a, b) => byText(a.design.tags.join(), b.design.tags.join()),
  usedBy: (a, b) => a.usedBy - b.usedBy,
  changed: (a, b) => a.changedAt - b.changedAt,
};

/** The rows that answer a question: pinned ones first, then as sorted, equal ones by name. */
export function shownRows(rows: readonly LibraryRow[], { search, filters, sorting }: Question, catalog: Catalog): readonly LibraryRow[] {
  const words = wordsOf(search);
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const order = ascending[sorting.column];
  return rows
    .filter((row) => meets(row, filters) && hasWords(row.design, catalog, words))
    .sort((a, b) => Number(b.shelf.pinned) - Number(a.shelf.pinned) || sign * order(a, b) || ascending.name(a, b));
}

function meets({ design, errors, warnings }: LibraryRow, { recordTypes, tags, statuses, withProblems }: Filters): boolean {
  return (
    (recordTypes.length === 0 || recordTypes.includes(design.recordType)) &&
    (tags.length === 0 || tags.some((tag) => design.tags.includes(tag))) &&
    (statuses.length === 0 || statuses.includes(design.status)) &&
    (!withProblems || errors + warnings > 0)
  );
}
