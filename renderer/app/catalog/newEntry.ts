import type { Catalog } from '../../../shared/model/catalog.ts';
import type { CatalogItem } from '../../../shared/model/catalogItem.ts';
import { replaced } from './changes.ts';
import type { Section } from './sections.ts';

type EditedSection = Exclude<Section, { kind: 'missing' }>;

/** What is asked for a new entry. `recordType` counts where the section holds entries of several. */
export interface NewEntry {
  readonly key: string;
  readonly label: string;
  readonly recordType: string;
}

/** The item that a new entry becomes. */
export function newItem(section: EditedSection, { key, recordType }: NewEntry): CatalogItem {
  switch (section.kind) {
    case 'recordTypes':
      return { kind: 'recordType', name: key };
    case 'columns':
      return { kind: 'column', recordType: section.recordType, name: key };
    case 'processes':
      return { kind: 'process', recordType, id: key };
    case 'callResults':
      return { kind: 'callResult', id: key };
    case 'emailTemplates':
      return { kind: 'emailTemplate', recordType, id: key };
    case 'textTemplates':
      return { kind: 'textTemplate', recordType, id: key };
  }
}

/** The names that entries of a section have already. */
export function takenKeys(catalog: Catalog, section: EditedSection): readonly string[] {
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  switch (section.kind) {
    case 'recordTypes':
      return catalog.recordTypes.map(({ name }) => name);
    case 'columns':
      return catalog.recordTypes.find(({ name }) => name === section.recordType)?.columns.map(({ name }) => name) ?? [];
    default:
      return ids(catalog[section.kind]);
  }
}

/** The catalog with another label on an item that it has. */
export function labelled(catalog: Catalog, item: CatalogItem, label: string): Catalog {
  const isIt = ({ id }: { readonly id: string }): boolean => 'id' in item && id === item.id;
  const relabel = <T extends { readonly id: string }>(entries: readonly T[]): T[] =>
    entries.map((entry) => (isIt(entry) ? { ...entry, label } : entry));
  switch (item.kind) {
    case 'recordType':
      return { ...catalog, recordTypes: catalog.recordTypes.map((type) => (type.name === item.name ? { ...type, label } : type)) };
    case 'column': {
      const type = catalog.recordTypes.find(({ name }) => name === item.recordType);
      if (type === undefined) return catalog;
      const columns = type.columns.map((column) => (column.name === item.name ? { ...column, label } : column));
      return { ...catalog, recordTypes: replaced(catalog.recordTypes, ({ name }) => name === type.name, { ...type, columns }) };
    }
    case 'process':
      return { ...catalog, processes: relabel(catalog.processes) };
    case 'callResult':
      return { ...catalog, callResults: relabel(catalog.callResults) };
    case 'emailTemplate':
      return { ...catalog, emailTemplates: relabel(catalog.emailTemplates) };
    case 'textTemplate':
      return { ...catalog, textTemplates: relabel(catalog.textTemplates) };
    case 'stage':
      return catalog;
  }
}
