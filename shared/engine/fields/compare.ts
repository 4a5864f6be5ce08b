import type { Column } from '../../model/catalog.ts';
import type { Operator } from '../../model/expression.ts';
import type { Instant } from '../../model/instant.ts';
import type { Value } from '../../model/value.ts';
import { assertNever } from '../../result.ts';
import type { Calendar } from '../time/calendar.ts';
import { compareDates, dateOf } from './dates.ts';

/** Where and when a comparison is made: dates need the local day of the judgement. */
export interface Clock {
  readonly calendar: Calendar;
  readonly now: Instant;
}

/** A column that holds nothing: no value, or a text of no letters. */
export const isEmpty = (value: Value): boolean => value === null || value === '';

const folded = (value: Value): string => (typeof value === 'string' ? value.toLowerCase() : String(value));

/** The order of two values of a column, `null` when they cannot be put in one (a value that is not of the column's type). */
function order(column: Column, value: Value, operand: Value, { calendar }: Clock): number | null {
  if (column.type === 'date') {
    const [a, b] = [dateOf(value, calendar.zone), dateOf(operand, calendar.zone)];
    return a === null || b === null ? null : compareDates(a, b);
  }
  return typeof value === 'number' && typeof operand === 'number' ? value - operand : null;
}

/** Text compares without case (`rules.md` 4.6). */
function isEqual(column: Column, value: Value, operand: Value, clock: Clock): boolean {
  if (column.type === 'text') return folded(value) === folded(operand);
  if (column.type === 'date') return order(column, value, operand, clock) === 0;
  return value === operand;
}

const inOrder = (by: number | null, holds: (by: number) => boolean): boolean => by !== null && holds(by);

/** The difference of two dates in local days, whatever their time. */
function days(value: Value, operand: Value, { calendar }: Clock): number | null {
  const [a, b] = [dateOf(value, calendar.zone), dateOf(operand, calendar.zone)];
  return a === null || b === null ? null : a.day - b.day;
}

function inTheLastDays(value: Value, count: Value, { calendar, now }: Clock): boolean {
  const date = dateOf(value, calendar.zone);
  if (date === null || typeof count !== 'number') return false;
  const today = calendar.dayNumberAt(now);
  return date.day >= today - count && (date.at === null ? date.day <= today : date.at <= now);
}

/**
 * The verdict of one comparison (`rules.md` 4.6). An empty column makes the three negative operators true and all others false.
 * The operands are as many and of the type that the operator asks for (`problems.ts` sees to it); the value can be anything.
 */
export function compare(column: Column, operator: Operator, operands: readonly Value[], value: Value, clock: Clock): boolean {
  const [first = null, second = null] = operands;
  const empty = isEmpty(value);
  switch (operator) {
    case 'containsData':
      return !empty;
    case 'doesNotContainData':
      return empty;
    case 'doesNotEqual':
      return empty || !isEqual(column, value, first, clock);
    case 'doesNotContain':
      return empty || !folded(value).includes(folded(first));
    case 'equals':
      return !empty && isEqual(column, value, first, clock);
    case 'contains':
      return !empty && folded(value).includes(folded(first));
    case 'beginsWith':
      return !empty && folded(value).startsWith(folded(first));
    case 'endsWith':
      return !empty && folded(value).endsWith(folded(first));
    case 'isOneOf':
      return !empty && operands.some((operand) => isEqual(column, value, operand, clock));
    case 'greaterThan':
      return inOrder(order(column, value, first, clock), (by) => by > 0);
    case 'lessThan':
      return inOrder(order(column, value, first, clock), (by) => by < 0);
    case 'atLeast':
      return inOrder(order(column, value, first, clock), (by) => by >= 0);
    case 'atMost':
      return inOrder(order(column, value, first, clock), (by) => by <= 0);
    case 'between':
      return inOrder(order(column, value, first, clock), (by) => by >= 0) && inOrder(order(column, value, second, clock), (by) => by <= 0);
    case 'onOrBefore':
      return inOrder(days(value, first, clock), (by) => by <= 0);
    case 'onOrAfter':
      return inOrder(days(value, first, clock), (by) => by >= 0);
    case 'inTheLastDays':
      return inTheLastDays(value, first, clock);
    default:
      return assertNever(operator);
  }
}
