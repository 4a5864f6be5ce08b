import type { Column } from '../../model/catalog.ts';
import type { Comparison } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import { compare } from '../fields/compare.ts';
import { dateOf, neighbour } from '../fields/dates.ts';
import { contentOf, type Judging } from '../fields/evaluate.ts';
import { isoOf } from '../time/day.ts';

const today = ({ calendar, now }: Judging): Value => isoOf(calendar.dayNumberAt(now));

/** The value next to an operand: one above or below a number, the next or previous day or millisecond of a date. */
function beside(judging: Judging, operand: Value, by: 1 | -1): Value {
  if (typeof operand === 'number') return operand + by;
  const date = dateOf(operand, judging.calendar.zone);
  return date === null ? null : neighbour(date, by);
}

/** Something that the column can hold, other than `than`. */
function another(judging: Judging, column: Column, than: Value): Value {
  switch (column.type) {
    case 'choice':
      return column.choices.find((choice) => choice.value !== than)?.value ?? null;
    case 'twoOptions':
      return than !== true;
    case 'number':
      return typeof than === 'number' ? than + 1 : 1;
    case 'date':
      return than === null ? today(judging) : beside(judging, than, 1);
    default:
      return than === 'something' ? 'something else' : 'something';
  }
}

/**
 * Values of the column that give a comparison the wanted verdict, the most natural first: an operand itself, its neighbour, another
 * value, an empty column. Each is tried before it is offered.
 */
export function candidates(judging: Judging, { column: name, operator, operands }: Comparison, wanted: boolean): readonly Value[] {
  const column = name === null ? undefined : judging.columns(name);
  if (column === undefined) return [];
  const [first = null] = operands;
  const values: readonly Value[] =
    operator === 'inTheLastDays'
      ? [today(judging)]
      : [...operands, beside(judging, first, 1), beside(judging, first, -1), another(judging, column, first)];
  // An empty column is the plainest way to No; to Yes a real value says more.
  const tried = wanted ? [...values, null] : [null, ...values];
  const now = contentOf(judging.values, column.name);
  const works = (value: Value): boolean => value !== now && compare(column, operator, operands, value, judging) === wanted;
  return [...new Set(tried.filter(works))];
}
