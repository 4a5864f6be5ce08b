import type { Catalog, Column, RecordType } from '../model/catalog.ts';
import { fail, ok, type Result } from '../result.ts';
import { columnIn, header, refuseRow } from './catalogCsvRow.ts';
import { readCsv } from './csv.ts';
import type { FileRefusal } from './refusal.ts';

const MOST_ROWS = 100_000;

/**
 * Reads columns and their choices from CSV (RFC 4180) and adds them to a catalog: a column that the catalog has is replaced in its place, any other
 * comes last, and a record type that it does not have comes with its name as its label.
 *
 * One record for each column: the name of its record type, its own name, its label, its type (`text`, `number`, `date`, `lookup`, `choice` or
 * `twoOptions`) and its choices, `1=Hot;2=Warm`. A two-option column says `1=` for its Yes and `0=` for its No; without choices they are called
 * Yes and No. Labels with a semicolon need a catalog in JSON.
 */
export function decodeCatalogCsv(text: string, base: Catalog): Result<Catalog, FileRefusal> {
  const csv = readCsv(text);
  if (!csv.ok) return csv;
  const [first, ...rows] = csv.value;
  if (first?.fields.join() !== header.join()) {
    return fail({ kind: 'notOurs', place: 'line 1', reason: `must be "${header.join()}", separated by commas` });
  }
  if (rows.length > MOST_ROWS)
    return fail({ kind: 'invalid', place: `line ${rows[MOST_ROWS]?.line}`, reason: 'is one record too many: 100,000 are read' });

  const types = new Map(base.recordTypes.map((type) => [type.name, opened(type)]));
  const seen = new Set<string>();
  for (const row of rows) {
    const read = columnIn(row);
    if (!read.ok) return read;
    const { recordType, column } = read.value;
    const name = `${recordType} ${column.name}`;
    if (seen.has(name)) return refuseRow(row, 'column', `is given twice (${JSON.stringify(column.name)})`);
    seen.add(name);
    const known = types.get(recordType) ?? opened({ name: recordType, label: recordType, columns: [] });
    types.set(recordType, known);
    known.columns.set(column.name, column);
  }
  const recordTypes = [...types.values()].map(({ type, columns }): RecordType => ({ ...type, columns: [...columns.values()] }));
  return ok({ ...base, recordTypes });
}

/** A record type with its columns by name. */
const opened = (type: RecordType) => ({ type, columns: new Map<string, Column>(type.columns.map((column) => [column.name, column])) });
