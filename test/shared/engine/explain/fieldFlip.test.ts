import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../shared/model/expression.ts';
import type { Value } from '../../../../shared/model/value.ts';
import { all, any, fieldCondition, update, wait, where } from '../../../builders.ts';
import { suggestionAt } from './flips.ts';

const start = '2026-05-20 09:00';

function suggestion(values: Readonly<Record<string, Value>>, expression: Expression): string {
  const group = expression.kind === 'group' ? expression : all(expression);
  return suggestionAt('Asks?', { flow: [fieldCondition('Asks?', group)], start, record: { values } });
}

const big = where('employees', 'atLeast', 10);
const hot = where('rating', 'equals', 1);
const bigAndHot = all(where('employees', 'atLeast', 100), hot);

describe('the smallest change of the record (4.8)', () => {
  it.each([
    // The neighbour of a number or a date; the other of two.
    [{ employees: 5 }, where('employees', 'greaterThan', 10), 'Employees 11'],
    [{}, where('employees', 'lessThan', 10), 'Employees 9'],
    [{ employees: 1 }, where('employees', 'doesNotEqual', 1), 'Employees 2'],
    [{ employees: 30 }, where('employees', 'between', 10, 20), 'Employees 10'],
    [{ lastcontact: '2026-05-20' }, where('lastcontact', 'doesNotEqual', '2026-05-20'), 'Last contact 2026-05-21'],
    [{ lastcontact: '2026-05-12' }, where('lastcontact', 'lessThan', '2026-05-10'), 'Last contact 2026-05-09'],
    [{}, where('lastcontact', 'greaterThan', '2026-05-10T08:00:00Z'), 'Last contact 2026-05-10T08:00:00.001Z'],
    [{}, where('lastcontact', 'lessThan', '2026-05-10T00:00:00Z'), 'Last contact 2026-05-09T23:59:59.999Z'],
    [{ donotemail: true }, where('donotemail', 'doesNotEqual', true), 'Do not email Allow'],
    [{ donotemail: false }, where('donotemail', 'doesNotEqual', false), 'Do not email Do not allow'],
    // A value that the comparison names.
    [{}, where('employees', 'equals', 10), 'Employees 10'],
    [{ rating: 2 }, where('rating', 'isOneOf', 1, 3), 'Rating Hot'],
    [{ company: 'Contoso' }, where('company', 'equals', 'Fabrikam'), 'Company "Fabrikam"'],
    // A choice that the catalog has, and not the number after it.
    [{ rating: 3 }, where('rating', 'doesNotEqual', 3), 'Rating Hot'],
    [{ rating: 1 }, where('rating', 'doesNotEqual', 1), 'Rating Warm'],
    // Something, where anything will do.
    [{}, where('employees', 'containsData'), 'Employees 1'],
    [{}, where('donotemail', 'containsData'), 'Do not email Do not allow'],
    [{}, where('lastcontact', 'containsData'), 'Last contact 2026-05-20'],
    [{}, where('lastcontact', 'inTheLastDays', 3), 'Last contact 2026-05-20'],
    [{}, where('company', 'containsData'), 'Company "something"'],
    [{ company: 'something' }, where('company', 'doesNotEqual', 'something'), 'Company "something else"'],
    [{ campaign: 'a' }, where('campaign', 'doesNotEqual', 'a'), 'Campaign "something"'],
    [{ employees: 12 }, where('employees', 'doesNotContainData'), 'Employees empty'],
    // As few columns as do.
    [{ employees: 5, rating: 2 }, all(big, hot), 'Employees 10 and Rating Hot'],
    [{ employees: 15, rating: 2 }, all(big, hot), 'Rating Hot'],
    [{ employees: 5, rating: 2 }, any(big, hot), 'Employees 10'],
    [{ employees: 5 }, any(bigAndHot, where('company', 'equals', 'x')), 'Company "x"'],
    [{ employees: 5 }, all(any(bigAndHot, where('company', 'containsData')), hot), 'Company "something" and Rating Hot'],
    [{ employees: 5 }, all(big, where('employees', 'atMost', 20), where('employees', 'doesNotEqual', 10)), 'Employees 11'],
  ])('leads to Yes (%#)', (values, expression, change) => {
    expect(suggestion(values, expression)).toBe(`no; With ${change} it would have been Yes.`);
  });

  it.each([
    [{ employees: 15 }, where('employees', 'greaterThan', 10), 'Employees empty'],
    [{ rating: 3 }, where('rating', 'isOneOf', 1, 3), 'Rating empty'],
    [{ lastcontact: '2026-05-19' }, where('lastcontact', 'inTheLastDays', 3), 'Last contact empty'],
    [{}, where('employees', 'doesNotContainData'), 'Employees 1'],
    [{}, where('rating', 'doesNotContainData'), 'Rating Hot'],
    [{}, where('rating', 'doesNotEqual', 2), 'Rating Warm'],
    [{}, where('company', 'doesNotEqual', 'x'), 'Company "x"'],
    [{ employees: 15, rating: 1 }, all(big, hot), 'Employees empty'],
    [{ employees: 15, rating: 1 }, any(big, hot), 'Employees empty and Rating empty'],
  ])('leads to No (%#)', (values, expression, change) => {
    expect(suggestion(values, expression)).toBe(`yes; With ${change} it would have been No.`);
  });

  it('is none where a column would need two values at once', () => {
    expect(suggestion({ rating: 2 }, all(hot, where('rating', 'equals', 3)))).toBe('no; nothing small would change it');
  });

  it('leaves alone what the sequence writes in the same instant', () => {
    const asks = fieldCondition('Asks?', all(hot, big));
    expect(suggestionAt('Asks?', { flow: [update('Rate', 'rating', 2), asks], start })).toBe('no; nothing small would change it');
    expect(suggestionAt('Asks?', { flow: [update('Rate', 'rating', 1), asks], start })).toBe(
      'no; With Employees 10 it would have been Yes.',
    );
  });

  it('comes just before a judgement that is made later', () => {
    const flow = [wait('Wait', 1), fieldCondition('Asks?', all(hot))];
    expect(suggestionAt('Asks?', { flow, start })).toBe('no; With Rating Hot it would have been Yes.');
  });
});
