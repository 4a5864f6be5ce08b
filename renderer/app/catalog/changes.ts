import type { Catalog } from '../../../shared/model/catalog.ts';
import type { CatalogItem } from '../../../shared/model/catalogItem.ts';
import { assertNever } from '../../../shared/result.ts';

/** A list with the entry at `index` moved by one place up (-1) or down (1); at the end of the list it stays. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): T[] {
  const to = index + by;
  const entry = list[index];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, at) => at !== index);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** A list with the entries that `isIt` picks replaced. */
export const replaced = <T>(list: readonly T[], isIt: (entry: T) => boolean, next: T): T[] =>
  list.map((entry) => (isIt(entry) ? next : entry));

/** A key that no entry has yet, made from a label: `no-answer`, then `no-answer-2`. Columns have underscores for hyphens. */
export function freeKey(label: string, taken: readonly string[], hyphen: '-' | '_' = '-'): string {
  const words = label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, hyphen)
    .replace(/^[^a-z]+|[-_]+$/g, '')
    .slice(0, 60);
  const stem = words === '' || words === 'constructor' ? `entry${words === '' ? '' : `${hyphen}${words}`}` : words;
  for (let number = 1; ; number++) {
    const key = number === 1 ? stem : `${stem}${hyphen}${number}`;
    if (!taken.includes(key)) return key;
  }
}

/** The catalog without an item. With a record type go its processes and templates, which cannot be without it. */
export function withoutItem(catalog: Catalog, item: CatalogItem): Catalog {
  const other = ({ id }: { readonly id: string }): boolean => 'id' in item && id !== item.id;
  switch (item.kind) {
    case 'recordType': {
      const isElsewhere = ({ recordType }: { readonly recordType: string }): boolean => recordType !== item.name;
      return {
        ...catalog,
        recordTypes: catalog.recordTypes.filter(({ name }) => name !== item.name),
        processes: catalog.processes.filter(isElsewhere),
        emailTemplates: catalog.emailTemplates.filter(isElsewhere),
        textTemplates: catalog.textTemplates.filter(isElsewhere),
      };
    }
    case 'column':
      return {
        ...catalog,
        recordTypes: catalog.recordTypes.map((type) =>
          type.name === item.recordType ? { ...type, columns: type.columns.filter(({ name }) => name !== item.name) } : type,
        ),
      };
    case 'process':
      return { ...catalog, processes: catalog.processes.filter(other) };
    case 'stage':
      return {
        ...catalog,
        processes: catalog.processes.map((process) =>
          process.id === item.process ? { ...process, stages: process.stages.filter(other) } : process,
        ),
      };
    case 'callResult':
      return { ...catalog, callResults: catalog.callResults.filter(other) };
    case 'emailTemplate':
      return { ...catalog, emailTemplates: catalog.emailTemplates.filter(other) };
    case 'textTemplate':
      return { ...catalog, textTemplates: catalog.textTemplates.filter(other) };
    default:
      return assertNever(item);
  }
}
