import { describe, expect, it } from 'vitest';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { Catalog, type Column, recordTypeOf } from '../../../../shared/model/catalog.ts';

const { recordTypes, processes, callResults, emailTemplates, textTemplates } = standardCatalog;

const repeated = (names: readonly string[]): readonly string[] => names.filter((name, index) => names.indexOf(name) !== index);

/** The columns that a text asks for: `lead.firstname`. */
const mergeFields = (text: string): readonly string[] => [...text.matchAll(/\{\{ *([^}]*?) *\}\}/g)].map((match) => match[1] ?? '');

const sellerFields = ['user.fullname'];

describe('the standard catalog', () => {
  it('is a catalog', () => {
    expect(Catalog.parse(standardCatalog)).toEqual(standardCatalog);
  });

  it('has the four record types that sequences ship for', () => {
    expect(recordTypes.map((recordType) => recordType.name)).toEqual(['lead', 'opportunity', 'account', 'contact']);
  });

  it('uses every name, value and id once', () => {
    for (const { name, columns } of recordTypes) {
      expect(repeated(columns.map((column) => column.name)), name).toEqual([]);
      expect(repeated(columns.map((column) => column.label)), name).toEqual([]);
      for (const column of columns) {
        if (column.type === 'choice') expect(repeated(column.choices.map((choice) => choice.label)), column.name).toEqual([]);
      }
    }
    for (const named of [processes, callResults, [...emailTemplates, ...textTemplates]]) {
      expect(repeated(named.map((item) => item.id))).toEqual([]);
    }
  });

  it('rates leads as Dynamics does', () => {
    const rating = recordTypeOf(standardCatalog, 'lead')?.columns.find((column: Column) => column.name === 'leadqualitycode');
    expect(rating).toEqual({
      type: 'choice',
      name: 'leadqualitycode',
      label: 'Rating',
      choices: [
        { value: 1, label: 'Hot' },
        { value: 2, label: 'Warm' },
        { value: 3, label: 'Cold' },
      ],
    });
  });

  it.each([...processes, ...emailTemplates, ...textTemplates])('$id belongs to a record type of the catalog', ({ recordType }) => {
    expect(recordTypeOf(standardCatalog, recordType)).toBeDefined();
  });

  it.each([...emailTemplates.map((template) => ({ ...template, body: template.subject + template.body })), ...textTemplates])(
    'the merge fields of $id exist',
    ({ recordType, body }) => {
      const known = recordTypeOf(standardCatalog, recordType)?.columns.map((column) => `${recordType}.${column.name}`) ?? [];
      const fields = mergeFields(body);
      expect(fields).not.toEqual([]);
      expect(fields.filter((field) => ![...known, ...sellerFields].includes(field))).toEqual([]);
    },
  );
});
