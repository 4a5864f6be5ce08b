import { describe, expect, it } from 'vitest';
import { decodeCatalogCsv } from '../../../shared/file/catalogCsv.ts';
import { catalogReferences } from '../../../shared/file/catalogReferences.ts';
import { type Catalog, columnOf, recordTypeOf } from '../../../shared/model/catalog.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

/** The tiny catalog with columns from CSV. */
function withColumns(...rows: readonly string[]): Catalog {
  const read = decodeCatalogCsv(['recordType,column,label,type,choices', ...rows].join('\r\n'), tinyCatalog);
  if (!read.ok) throw new Error(`${read.error.place}: ${read.error.reason}`);
  expect(catalogReferences(read.value)).toBeNull();
  return read.value;
}

describe('columns in CSV', () => {
  it('come last in their record type', () => {
    const catalog = withColumns('lead,shoesize,"Shoe size, EU",number,');
    const names = recordTypeOf(catalog, 'lead')?.columns.map(({ name }) => name);
    expect(names).toEqual([...(recordTypeOf(tinyCatalog, 'lead')?.columns.map(({ name }) => name) ?? []), 'shoesize']);
    expect(columnOf(catalog, 'lead', 'shoesize')).toEqual({ type: 'number', name: 'shoesize', label: 'Shoe size, EU' });
  });

  it('replace a column of their name in its place', () => {
    const catalog = withColumns('lead,company,Firm,text,');
    expect(recordTypeOf(catalog, 'lead')?.columns[0]).toEqual({ type: 'text', name: 'company', label: 'Firm' });
    expect(recordTypeOf(catalog, 'lead')?.columns).toHaveLength(6);
  });

  it('bring a record type that is not there yet', () => {
    expect(withColumns('case,subject,Subject,text,').recordTypes.at(-1)).toEqual({
      name: 'case',
      label: 'case',
      columns: [{ type: 'text', name: 'subject', label: 'Subject' }],
    });
  });

  it('say their choices, which may hold an equals sign', () => {
    expect(columnOf(withColumns('lead,mood,Mood,choice,-1=Bad;0=A=B;100000001=Good'), 'lead', 'mood')).toEqual({
      type: 'choice',
      name: 'mood',
      label: 'Mood',
      choices: [
        { value: -1, label: 'Bad' },
        { value: 0, label: 'A=B' },
        { value: 100_000_001, label: 'Good' },
      ],
    });
  });

  it('say their two options, in any order, or none', () => {
    const catalog = withColumns('lead,donotcall,Calls,twoOptions,0=Allow;1=Do not allow', 'lead,vip,Important,twoOptions,');
    expect(columnOf(catalog, 'lead', 'donotcall')).toMatchObject({ yes: 'Do not allow', no: 'Allow' });
    expect(columnOf(catalog, 'lead', 'vip')).toMatchObject({ yes: 'Yes', no: 'No' });
  });

  it('leave all else of the catalog as it is', () => {
    expect(withColumns('lead,company,Firm,text,')).toEqual({ ...tinyCatalog, recordTypes: expect.anything() });
    expect(withColumns()).toEqual(tinyCatalog);
  });
});
