import { describe, expect, it } from 'vitest';
import { compare } from '../../../../shared/engine/fields/compare.ts';
import { problemOf } from '../../../../shared/engine/fields/problems.ts';
import { calendarOf } from '../../../../shared/engine/time/calendar.ts';
import { utc } from '../../../../shared/engine/time/zone.ts';
import { defaultCalendar } from '../../../../shared/model/calendar.ts';
import { columnOf } from '../../../../shared/model/catalog.ts';
import type { Operator } from '../../../../shared/model/expression.ts';
import type { Value } from '../../../../shared/model/value.ts';
import { all, any, at, where } from '../../../builders.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';

const columns = (name: string) => columnOf(tinyCatalog, 'lead', name);

function holds(name: string, value: Value, operator: Operator, ...operands: readonly Value[]): boolean {
  const column = columns(name);
  if (column === undefined) throw new Error(`No column ${name}`);
  return compare(column, operator, operands, value, { calendar: calendarOf(defaultCalendar), now: at('2026-05-20 12:00') });
}

type Row = readonly [column: string, value: Value, operator: Operator, ...operands: Value[]];

/** Each comparison holds in the first of two rows and not in the second, which differs in one thing. */
const pairs: readonly (readonly [Row, Row])[] = [
  [
    ['company', 'Contoso', 'equals', 'CONTOSO'],
    ['company', 'Contoso', 'equals', 'Contos'],
  ],
  [
    ['company', 'straße', 'equals', 'STRAßE'],
    ['company', 'straße', 'equals', 'strasse'],
  ],
  [
    ['company', 'Contoso', 'doesNotEqual', 'Fabrikam'],
    ['company', 'Contoso', 'doesNotEqual', 'contoso'],
  ],
  [
    ['company', null, 'doesNotEqual', 'Fabrikam'],
    ['company', null, 'equals', 'Fabrikam'],
  ],
  [
    ['company', 'x', 'containsData'],
    ['company', '', 'containsData'],
  ],
  [
    ['company', '', 'doesNotContainData'],
    ['company', 'x', 'doesNotContainData'],
  ],
  [
    ['company', 'Contoso', 'contains', 'TOS'],
    ['company', 'Contoso', 'contains', 'fab'],
  ],
  [
    ['company', 'Contoso', 'contains', 'TOS'],
    ['company', null, 'contains', 'nul'],
  ],
  [
    ['company', 'Contoso', 'doesNotContain', 'fab'],
    ['company', 'Contoso', 'doesNotContain', 'TOS'],
  ],
  [
    ['company', null, 'doesNotContain', 'nul'],
    ['company', 'null', 'doesNotContain', 'nul'],
  ],
  [
    ['company', 'Contoso', 'beginsWith', 'CON'],
    ['company', 'Contoso', 'beginsWith', 'oso'],
  ],
  [
    ['company', 'Nuland', 'beginsWith', 'nul'],
    ['company', null, 'beginsWith', 'nul'],
  ],
  [
    ['company', 'Contoso', 'endsWith', 'OSO'],
    ['company', 'Contoso', 'endsWith', 'con'],
  ],
  [
    ['company', 'full', 'endsWith', 'ull'],
    ['company', null, 'endsWith', 'ull'],
  ],
  [
    ['rating', 2, 'isOneOf', 1, 2],
    ['rating', 3, 'isOneOf', 1, 2],
  ],
  [
    ['employees', 11, 'greaterThan', 10],
    ['employees', 10, 'greaterThan', 10],
  ],
  [
    ['employees', 9, 'lessThan', 10],
    ['employees', 10, 'lessThan', 10],
  ],
  [
    ['employees', 10, 'atLeast', 10],
    ['employees', 9, 'atLeast', 10],
  ],
  [
    ['employees', 10, 'atMost', 10],
    ['employees', 11, 'atMost', 10],
  ],
  [
    ['employees', 10, 'between', 10, 20],
    ['employees', 9, 'between', 10, 20],
  ],
  [
    ['employees', 20, 'between', 10, 20],
    ['employees', 21, 'between', 10, 20],
  ],
  [
    ['employees', 10, 'atLeast', 9],
    ['employees', '10', 'atLeast', 9],
  ],
  [
    ['lastcontact', '2026-05-20', 'equals', '2026-05-20T08:00'],
    ['lastcontact', '2026-05-21', 'equals', '2026-05-20T08:00'],
  ],
  [
    ['lastcontact', '2026-05-20T09:00', 'greaterThan', '2026-05-20T08:00'],
    ['lastcontact', '2026-05-20T08:00', 'greaterThan', '2026-05-20T08:00'],
  ],
  [
    ['lastcontact', '2026-05-20T23:00', 'onOrBefore', '2026-05-20T08:00'],
    ['lastcontact', '2026-05-21T00:00', 'onOrBefore', '2026-05-20T08:00'],
  ],
  [
    ['lastcontact', '2026-05-20T07:00', 'onOrAfter', '2026-05-20T08:00'],
    ['lastcontact', '2026-05-19T23:00', 'onOrAfter', '2026-05-20T08:00'],
  ],
  [
    ['lastcontact', '2026-05-21', 'onOrAfter', '2026-05-20'],
    ['lastcontact', 'soon', 'onOrAfter', '2026-05-20'],
  ],
  [
    ['lastcontact', '2026-05-17', 'inTheLastDays', 3],
    ['lastcontact', '2026-05-16', 'inTheLastDays', 3],
  ],
  [
    ['lastcontact', '2026-05-20', 'inTheLastDays', 3],
    ['lastcontact', '2026-05-21', 'inTheLastDays', 3],
  ],
  [
    ['lastcontact', '2026-05-20T12:00', 'inTheLastDays', 3],
    ['lastcontact', '2026-05-20T12:01', 'inTheLastDays', 3],
  ],
  [
    ['lastcontact', '2026-05-20', 'inTheLastDays', 0],
    ['lastcontact', null, 'inTheLastDays', 0],
  ],
  [
    ['lastcontact', '2026-05-20', 'inTheLastDays', 1],
    ['lastcontact', '2026-05-20', 'inTheLastDays', '1'],
  ],
];

describe('a comparison (4.6)', () => {
  it.each(pairs.map(([one, other]) => ({ one, other, title: `${one.join(' ')}; ${other.join(' ')}` })))('$title', ({ one, other }) => {
    expect([holds(...one), holds(...other)]).toEqual([true, false]);
  });
});

describe('a comparison that cannot be evaluated (4.6)', () => {
  type Comparison = Parameters<typeof where>;
  const problem = (...comparison: Comparison) => problemOf(where(...comparison), columns, utc);

  it.each([
    [where(null, 'equals', 1), 'a field is not chosen yet'],
    [all(), 'a field is not chosen yet'],
    [all(where('employees', 'atLeast', 1), any()), 'a field is not chosen yet'],
    [where('shoesize', 'equals', 1), 'the record has no column "shoesize"'],
    [where('rating', 'contains', 1), '"Rating" contains is not a comparison for its type'],
    [where('rating', 'isOneOf'), 'a value to compare is missing: "Rating" is one of'],
    [where('employees', 'between', 1), 'a value to compare is missing: "Employees" is between'],
    [where('employees', 'atLeast', '1'), 'a value to compare is not of the right type: "Employees" is at least'],
  ])('says why (%#)', (expression, why) => {
    expect(problemOf(expression, columns, utc)).toBe(why);
  });

  it.each<Comparison>([
    ['rating', 'isOneOf', 1, '2'],
    ['rating', 'equals', null],
    ['donotemail', 'equals', 1],
    ['company', 'contains', 1],
    ['company', 'contains', ''],
    ['lastcontact', 'onOrAfter', 'soon'],
    ['lastcontact', 'inTheLastDays', -1],
    ['lastcontact', 'inTheLastDays', 1.5],
    ['lastcontact', 'inTheLastDays', '3'],
  ])('is one with a value of another type: %s %s %s', (...comparison) => {
    expect(problem(...comparison)).toContain('is not of the right type');
  });

  it.each<Comparison>([
    ['rating', 'isOneOf', 1, 2],
    ['donotemail', 'equals', false],
    ['company', 'contains', 'x'],
    ['lastcontact', 'onOrAfter', '2026-05-20'],
    ['lastcontact', 'inTheLastDays', 0],
    ['employees', 'between', 1, 2],
    // What the operator does not use does not matter.
    ['employees', 'atLeast', 1, 'left over'],
    ['company', 'containsData', 7],
  ])('is not %s %s %s', (...comparison) => {
    expect(problem(...comparison)).toBeNull();
  });
});
