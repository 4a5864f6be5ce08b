import { type Catalog, recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Filters } from '../../state/libraryView.ts';
import type { LibraryRow } from './rows.ts';

/** One thing that can be asked of a sequence: as an item of the filter menu, and as a chip while it is asked. */
export interface Filter {
  readonly key: string;
  readonly group: 'Record type' | 'Status' | 'Tag' | 'Problems';
  readonly label: string;
  readonly on: boolean;
  /** The filters with this one switched. */
  readonly switched: Filters;
}

const toggled = <T>(all: readonly T[], one: T): readonly T[] => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort((a, b) => a.localeCompare(b, 'en'));

/** All that these rows can be asked for, and what is asked although no row has it any more. */
export function filtersFor(rows: readonly LibraryRow[], filters: Filters, catalog: Catalog): readonly Filter[] {
  const { recordTypes, tags, statuses } = filters;
  return [
    ...unique([...rows.map(({ design }) => design.recordType), ...recordTypes]).map(
      (name): Filter => ({
        key: `recordType ${name}`,
        group: 'Record type',
        label: recordTypeOf(catalog, name)?.label ?? name,
        on: recordTypes.includes(name),
        switched: { ...filters, recordTypes: toggled(recordTypes, name) },
      }),
    ),
    ...(['draft', 'finished'] as const).map(
      (status): Filter => ({
        key: `status ${status}`,
        group: 'Status',
        label: status === 'draft' ? 'Draft' : 'Finished',
        on: statuses.includes(status),
        switched: { ...filters, statuses: toggled(statuses, status) },
      }),
    ),
    {
      key: 'problems',
      group: 'Problems',
      label: 'Has problems',
      on: filters.withProblems,
      switched: { ...filters, withProblems: !filters.withProblems },
    },
    ...unique([...rows.flatMap(({ design }) => design.tags), ...tags]).map(
      (tag): Filter => ({
        key: `tag ${tag}`,
        group: 'Tag',
        label: tag,
        on: tags.includes(tag),
        switched: { ...filters, tags: toggled(tags, tag) },
      }),
    ),
  ];
}
