import type { Catalog } from '../../../shared/model/catalog.ts';
import { type CatalogItem, itemKey } from '../../../shared/model/catalogItem.ts';

/** A part of the catalog that is edited as one list. Each record type has its columns as a part of their own. */
export type Section =
  | { readonly kind: 'recordTypes' }
  | { readonly kind: 'columns'; readonly recordType: string }
  | { readonly kind: 'processes' }
  | { readonly kind: 'callResults' }
  | { readonly kind: 'emailTemplates' }
  | { readonly kind: 'textTemplates' }
  | { readonly kind: 'missing' };

export const sectionKey = (section: Section): string => (section.kind === 'columns' ? `columns ${section.recordType}` : section.kind);

/** One line of a section's list. */
export interface Entry {
  /** The item that designs name. */
  readonly item: CatalogItem;
  readonly key: string;
  readonly label: string;
  /** What it is, beside its label: its type, or the record type it is for. */
  readonly hint: string;
}

/** What one entry of a section is called, in a sentence: "column", "call result". */
export const entryNoun: Readonly<Record<Exclude<Section['kind'], 'missing'>, string>> = {
  recordTypes: 'record type',
  columns: 'column',
  processes: 'process',
  callResults: 'call result',
  emailTemplates: 'email template',
  textTemplates: 'text message template',
};

export const columnTypeLabels = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  lookup: 'Lookup',
  choice: 'Choice',
  twoOptions: 'Two options',
} as const;

/** The parts of a catalog, in the order they are listed. */
export function sectionsOf(catalog: Catalog): readonly (readonly [section: Section, label: string])[] {
  return [
    [{ kind: 'recordTypes' }, 'Record types'],
    ...catalog.recordTypes.map(
      ({ name, label }): readonly [Section, string] => [{ kind: 'columns', recordType: name }, `${label} columns`] as const,
    ),
    [{ kind: 'processes' }, 'Business processes'],
    [{ kind: 'callResults' }, 'Call results'],
    [{ kind: 'emailTemplates' }, 'Email templates'],
    [{ kind: 'textTemplates' }, 'Text templates'],
    [{ kind: 'missing' }, 'Missing'],
  ];
}

/** The lines of a section. */
export function entriesOf(catalog: Catalog, section: Exclude<Section, { kind: 'missing' }>): readonly Entry[] {
  const typeLabel = (name: string): string => catalog.recordTypes.find((type) => type.name === name)?.label ?? name;
  const entry = (item: CatalogItem, label: string, hint: string): Entry => ({ item, key: itemKey(item), label, hint });
  switch (section.kind) {
    case 'recordTypes':
      return catalog.recordTypes.map(({ name, label, columns }) =>
        entry({ kind: 'recordType', name }, label, `${columns.length} column${columns.length === 1 ? '' : 's'}`),
      );
    case 'columns': {
      const { recordType } = section;
      const type = catalog.recordTypes.find(({ name }) => name === recordType);
      return (type?.columns ?? []).map((column) =>
        entry({ kind: 'column', recordType, name: column.name }, column.label, columnTypeLabels[column.type]),
      );
    }
    case 'processes':
      return catalog.processes.map(({ id, label, recordType }) => entry({ kind: 'process', recordType, id }, label, typeLabel(recordType)));
    case 'callResults':
      return catalog.callResults.map(({ id, label }) => entry({ kind: 'callResult', id }, label, ''));
    case 'emailTemplates':
      return catalog.emailTemplates.map(({ id, label, recordType }) =>
        entry({ kind: 'emailTemplate', recordType, id }, label, typeLabel(recordType)),
      );
    case 'textTemplates':
      return catalog.textTemplates.map(({ id, label, recordType }) =>
        entry({ kind: 'textTemplate', recordType, id }, label, typeLabel(recordType)),
      );
  }
}
