import type { Column } from '../../model/catalog.ts';
import type { Comparison } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import { compare } from '../fields/compare.ts';
import { dateOf, neighbour } from '../fields/dates.ts';
import { contentOf, type Judging } from '../fields/evaluate.ts';
import { isoOf } from '../time/day.ts';

const today = ({ calendar, now }: Judging): Value => isoOf(calendar.dayNumberAt(now));

/** The values next to an operand: one above and below a number, the next and the previous day or millisecond of a date. */
function beside({ calendar }: Judging, column: Column, operand: Value): readonly Value[] {
  if (column.type === 'number' && typeof operand === 'number') return [operand + 1, operand - 1];
  const date = column.type === 'date' ? dateOf(operand, calendar.zone) : null;
  return date === null ? [] : [neighbour(date, 1), neighbour(date, -1)];
}

/** Something that the column can hold, other than `than` where that has no neighbours. */
function another(judging: Judging, column: Column, than: Value): Value {
  switch (column.type) {
    case 'choice':
      return column.choices.find((choice) => choice.value !== than)?.value ?? null;
    case 'twoOptions':
      return than !== true;
    case 'number':
      return 1;
    case 'date':
      return today(judging);
    default:
      return than === 'something' ? 'something else' : 'something';
  }
}

/**
 * Values that the column can hold and that give a comparison the wanted verdict, the most natural first: an operand itself, its neighbour,
 * another value, an empty column. Each is tried before it is offered.
 */
export function candidates(judging: Judging, { column: name, operator, operands }: Comparison, wanted: boolean): readonly Value[] {
  const column = name === null ? undefined : judging.columns(name);
  if (column === undefined) return [];
  const [first = null] = operands;
  const values: readonly Value[] =
    operator === 'inTheLastDays' ? [today(judging)] : [...operands, ...beside(judging, column, first), another(judging, column, first)];
  // An empty column is the plainest way to No; to Yes a real value says more.
  const tried = wanted ? [...values, null] : [null, ...values];
  const now = contentOf(judging.values, column.name);
  const works = (value: Value): boolean => value !== now && compare(column, operator, operands, value, judging) === wanted;
  return [...new Set(tried.filter(works))];
}
