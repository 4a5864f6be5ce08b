import type { Design } from '../../shared/model/design.ts';

export type SortColumn = 'name' | 'recordType' | 'steps' | 'status' | 'problems' | 'tags' | 'usedBy' | 'changed';

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What a sequence must have to be shown. Of several in one list one is enough; the lists must all be met. */
export interface Filters {
  /** Names of record types. */
  readonly recordTypes: readonly string[];
  readonly tags: readonly string[];
  readonly statuses: readonly Design['status'][];
  readonly withProblems: boolean;
}

/** How a person looks at the library; kept over restarts. */
export interface LibraryView {
  readonly layout: 'list' | 'cards';
  readonly sorting: Sorting;
  readonly filters: Filters;
}

export const noFilters: Filters = { recordTypes: [], tags: [], statuses: [], withProblems: false };

export const firstView: LibraryView = {
  layout: 'list',
  sorting: { column: 'changed', direction: 'descending' },
  filters: noFilters,
};
