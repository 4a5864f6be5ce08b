import type { Catalog, RecordType } from '../../../shared/model/catalog.ts';

/**
 * A catalog with what another offers and it does not. What both have stays as it is here: an import never changes a template or a column that other
 * sequences use.
 */
export function withPart(base: Catalog, part: Catalog): Catalog {
  return {
    recordTypes: [
      ...base.recordTypes.map((type) =>
        withColumns(
          type,
          part.recordTypes.find(({ name }) => name === type.name),
        ),
      ),
      ...part.recordTypes.filter(({ name }) => base.recordTypes.every((type) => type.name !== name)),
    ],
    processes: withNew(base.processes, part.processes),
    callResults: withNew(base.callResults, part.callResults),
    emailTemplates: withNew(base.emailTemplates, part.emailTemplates),
    textTemplates: withNew(base.textTemplates, part.textTemplates),
  };
}

const withNew = <T extends { readonly id: string }>(here: readonly T[], there: readonly T[]): T[] => [
  ...here,
  ...there.filter(({ id }) => here.every((one) => one.id !== id)),
];

const withColumns = (type: RecordType, other: RecordType | undefined): RecordType => ({
  ...type,
  columns: [...type.columns, ...(other?.columns ?? []).filter(({ name }) => type.columns.every((column) => column.name !== name))],
});
