import { type Choice, Column } from '../model/catalog.ts';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CsvRow } from './csv.ts';
import { halfCharacter } from './oddities.ts';
import type { FileRefusal } from './refusal.ts';

/** The first record of the file; its words, in this order. */
export const header = ['recordType', 'column', 'label', 'type', 'choices'] as const;
type Cell = (typeof header)[number];

export const refuseRow = ({ line }: CsvRow, cell: Cell, reason: string) =>
  fail<FileRefusal>({ kind: 'invalid', place: `line ${line}, ${cell}`, reason });

interface ReadColumn {
  readonly recordType: string;
  readonly column: Column;
}

/** The column that a record describes, with the name of its record type. */
export function columnIn(row: CsvRow): Result<ReadColumn, FileRefusal> {
  const [recordType = '', name, label, type = '', choices = ''] = row.fields;
  if (row.fields.length !== header.length) {
    return fail({ kind: 'invalid', place: `line ${row.line}`, reason: `must have ${header.length} fields (has ${row.fields.length})` });
  }
  const broken = header.find((_, index) => halfCharacter.test(row.fields[index] ?? ''));
  if (broken !== undefined) return refuseRow(row, broken, 'holds half a character');
  if (recordType === '' || recordType.length > 100) return refuseRow(row, 'recordType', 'must have 1 to 100 characters');

  const content = contentOf(type, choices);
  if (!content.ok) return refuseRow(row, 'choices', content.error);
  const column = parse(Column, { type, name, label, ...content.value });
  if (!column.ok) return refuseRow(row, cellOf(column.error.place), column.error.reason);
  return ok({ recordType, column: column.value.value });
}

/** What a column has besides its name and label, or why the choices do not say it. */
function contentOf(type: string, cell: string): Result<object, string> {
  if (type !== 'choice' && type !== 'twoOptions')
    return cell === '' ? ok({}) : fail(`must be empty for a column of the type ${JSON.stringify(type)}`);
  const choices = choicesIn(cell);
  if (choices === null) return fail('must be whole numbers with labels, such as 1=Hot;2=Warm');
  const labels = new Map(choices.map(({ value, label }) => [value, label]));
  if (labels.size < choices.length) return fail('must give each number once');
  if (type === 'choice') return ok({ choices });
  const [yes, no] = [labels.get(1), labels.get(0)];
  if (choices.length === 0) return ok({ yes: 'Yes', no: 'No' });
  return yes === undefined || no === undefined || labels.size > 2
    ? fail('must be empty, or such as 1=Allow;0=Do not allow')
    : ok({ yes, no });
}

/** `1=Hot;2=Warm`; `null` for anything else. A label may hold an equals sign. */
function choicesIn(cell: string): readonly Choice[] | null {
  if (cell === '') return [];
  const choices = cell.split(';').map((choice): Choice | null => {
    const [, value, label] = /^(-?\d{1,15})=(.+)$/s.exec(choice) ?? [];
    return value === undefined || label === undefined ? null : { value: Number(value), label };
  });
  return choices.some((choice) => choice === null) ? null : choices.filter((choice) => choice !== null);
}

/** The cell that a place in a column comes from. */
function cellOf(place: string): Cell {
  if (place === 'name') return 'column';
  return place === 'label' || place === 'type' ? place : 'choices';
}
