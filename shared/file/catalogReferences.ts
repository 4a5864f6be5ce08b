import type { Catalog } from '../model/catalog.ts';
import type { Misfit } from '../model/misfit.ts';

/** A list in a catalog, with what tells its entries apart. */
interface Named {
  readonly place: string;
  readonly names: readonly (string | number)[];
  /** The field that holds the name. */
  readonly field: string;
}

/**
 * The first thing in a catalog that does not hold: two entries of one name, of which only one could ever be meant, or a process or template for a
 * record type that is not there.
 */
export function catalogReferences(catalog: Catalog): Misfit | null {
  for (const { place, names, field } of listsIn(catalog)) {
    const seen = new Set<string | number>();
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) return { place: `${place}[${index}].${field}`, reason: `is taken by another entry (${JSON.stringify(name)})` };
      seen.add(name);
    }
  }
  return forMissingType(catalog);
}

function listsIn({ recordTypes, processes, callResults, emailTemplates, textTemplates }: Catalog): readonly Named[] {
  const ids = (place: string, entries: readonly { readonly id: string }[]): Named => ({
    place,
    names: entries.map(({ id }) => id),
    field: 'id',
  });
  return [
    { place: 'recordTypes', names: recordTypes.map(({ name }) => name), field: 'name' },
    ...recordTypes.flatMap(({ columns }, index): Named[] => [
      { place: `recordTypes[${index}].columns`, names: columns.map(({ name }) => name), field: 'name' },
      ...columns.flatMap((column, at): Named[] => {
        const place = `recordTypes[${index}].columns[${at}].choices`;
        return column.type === 'choice' ? [{ place, names: column.choices.map(({ value }) => value), field: 'value' }] : [];
      }),
    ]),
    ids('processes', processes),
    ...processes.map(({ stages }, index) => ids(`processes[${index}].stages`, stages)),
    ids('callResults', callResults),
    ids('emailTemplates', emailTemplates),
    ids('textTemplates', textTemplates),
  ];
}

function forMissingType({ recordTypes, processes, emailTemplates, textTemplates }: Catalog): Misfit | null {
  const known = new Set(recordTypes.map(({ name }) => name));
  for (const [place, entries] of Object.entries({ processes, emailTemplates, textTemplates })) {
    const index = entries.findIndex(({ recordType }) => !known.has(recordType));
    const recordType = entries[index]?.recordType;
    if (recordType !== undefined) {
      return { place: `${place}[${index}].recordType`, reason: `names a record type that is not there ("${recordType}")` };
    }
  }
  return null;
}
