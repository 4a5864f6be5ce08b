import type { Operator } from '../../../../shared/model/expression.ts';
import type { Value } from '../../../../shared/model/value.ts';
import { all, any, fieldCondition, outside, skip, task, where } from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';
const full = {
  company: 'Contoso Ltd',
  employees: 120,
  lastcontact: '2026-05-18',
  campaign: 'Spring Fair',
  rating: 2,
  donotemail: false,
};
const empty = {};

type Try = readonly [column: string, operator: Operator, ...operands: Value[]];

const texts: readonly Try[] = [
  ['company', 'equals', 'contoso ltd'],
  ['company', 'doesNotEqual', 'Fabrikam'],
  ['company', 'containsData'],
  ['company', 'doesNotContainData'],
  ['company', 'contains', 'TOSO'],
  ['company', 'doesNotContain', 'gmbh'],
  ['company', 'beginsWith', 'con'],
  ['company', 'endsWith', 'gmbh'],
];
const numbers: readonly Try[] = [
  ['employees', 'equals', 120],
  ['employees', 'doesNotEqual', 120],
  ['employees', 'containsData'],
  ['employees', 'doesNotContainData'],
  ['employees', 'greaterThan', 120],
  ['employees', 'lessThan', 121],
  ['employees', 'atLeast', 120],
  ['employees', 'atMost', 119],
  ['employees', 'between', 100, 120],
  ['employees', 'between', 120, 130],
  ['employees', 'between', 121, 130],
];
const dates: readonly Try[] = [
  ['lastcontact', 'equals', '2026-05-18'],
  ['lastcontact', 'doesNotEqual', '2026-05-18'],
  ['lastcontact', 'containsData'],
  ['lastcontact', 'doesNotContainData'],
  ['lastcontact', 'greaterThan', '2026-05-17'],
  ['lastcontact', 'lessThan', '2026-05-18'],
  ['lastcontact', 'atLeast', '2026-05-18'],
  ['lastcontact', 'atMost', '2026-05-18T08:00:00Z'],
  ['lastcontact', 'between', '2026-05-01', '2026-05-31'],
  ['lastcontact', 'onOrBefore', '2026-05-18'],
  ['lastcontact', 'onOrAfter', '2026-05-19'],
  ['lastcontact', 'inTheLastDays', 2],
];
const choices: readonly Try[] = [
  ['rating', 'equals', 2],
  ['rating', 'doesNotEqual', 1],
  ['rating', 'containsData'],
  ['rating', 'doesNotContainData'],
  ['rating', 'isOneOf', 1, 2],
  ['campaign', 'equals', 'Spring Fair'],
  ['campaign', 'doesNotEqual', 'Spring Fair'],
  ['campaign', 'containsData'],
  ['campaign', 'doesNotContainData'],
  ['campaign', 'isOneOf', 'Spring Fair', 'Autumn Fair'],
  ['donotemail', 'equals', false],
  ['donotemail', 'doesNotEqual', true],
  ['donotemail', 'containsData'],
  ['donotemail', 'doesNotContainData'],
];

const oneOf = (tries: readonly Try[]) => fieldCondition('Any of these?', any(...tries.map((one) => where(...one))));
const judged = (tries: readonly Try[], values: Readonly<Record<string, Value>>) => ({
  flow: [oneOf(tries)],
  start,
  record: { values: { ...values } },
});
const broken = (...one: Parameters<typeof where>) => ({ flow: [fieldCondition('Unfinished', all(where(...one)))], start });

/** Rule 4.6: every operator on every type of column, groups, and what cannot be evaluated. */
export const fields: readonly Golden[] = [
  { rule: '4.6', title: 'Every operator on a text', story: judged(texts, full) },
  { rule: '4.6', title: 'Every operator on a number', story: judged(numbers, full) },
  { rule: '4.6', title: 'Every operator on a date', story: judged(dates, full) },
  { rule: '4.6', title: 'Every operator on choices lookups and two options', story: judged(choices, full) },
  { rule: '4.6', title: 'An empty text', story: judged(texts, empty) },
  { rule: '4.6', title: 'An empty number', story: judged(numbers, empty) },
  { rule: '4.6', title: 'An empty date', story: judged(dates, empty) },
  { rule: '4.6', title: 'Empty choices lookups and two options', story: judged(choices, empty) },
  {
    rule: '4.6',
    title: 'And within or',
    story: {
      flow: [
        fieldCondition(
          'Worth a call?',
          any(
            where('rating', 'equals', 1),
            all(where('employees', 'atLeast', 100), where('company', 'containsData'), where('donotemail', 'equals', true)),
          ),
          { yes: [task('Call')] },
        ),
      ],
      start,
      record: { values: full },
    },
  },
  {
    rule: '4.6',
    title: 'Or within and',
    story: {
      flow: [
        fieldCondition(
          'Worth a call?',
          all(where('employees', 'atLeast', 100), any(where('rating', 'equals', 1), where('rating', 'equals', 2))),
          { yes: [task('Call')] },
        ),
      ],
      start,
      record: { values: full },
    },
  },
  {
    rule: '4.6',
    title: 'In the last days reaches back to the start of the local day',
    story: {
      flow: [fieldCondition('Lately?', all(where('lastcontact', 'inTheLastDays', 2)))],
      start: '2026-05-20 09:00',
      calendar: { zone: 'America/New_York' },
      record: { values: { lastcontact: '2026-05-18T04:00:00Z' } },
    },
  },
  {
    rule: '4.6',
    title: 'In the last days ends at the judgement',
    story: {
      flow: [fieldCondition('Lately?', all(where('lastcontact', 'inTheLastDays', 2)))],
      start,
      record: { values: { lastcontact: '2026-05-20T09:00:01Z' } },
    },
  },
  {
    rule: '4.6',
    title: 'Judged once on entry',
    story: {
      flow: [task('Prepare'), fieldCondition('Hot?', all(where('rating', 'equals', 1)), { no: [task('Warm up')] })],
      start,
      record: { values: { rating: 2 } },
      happens: [
        skip('2026-05-20 10:00', 'Prepare'),
        outside('2026-05-20 11:00', (at) => ({ kind: 'recordChanged', at, column: 'rating', value: 1 })),
      ],
    },
  },
  { rule: '4.6', title: 'A column that the record does not have', story: broken('shoesize', 'equals', 43) },
  { rule: '4.6', title: 'No column chosen yet', story: broken(null, 'equals', 43) },
  { rule: '4.6', title: 'An operator that the type does not have', story: broken('rating', 'beginsWith', 'H') },
  { rule: '4.6', title: 'A missing value to compare with', story: broken('employees', 'between', 10) },
];
