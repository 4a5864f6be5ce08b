import { z } from 'zod';
import { ColumnName, Value } from './value.ts';

/** How a column is compared; which type allows which is `operatorsFor` in `catalog.ts` (`rules.md` 4.6). */
export const Operator = z.enum([
  'equals',
  'doesNotEqual',
  'containsData',
  'doesNotContainData',
  'contains',
  'doesNotContain',
  'beginsWith',
  'endsWith',
  'greaterThan',
  'lessThan',
  'atLeast',
  'atMost',
  'between',
  'isOneOf',
  'onOrBefore',
  'onOrAfter',
  'inTheLastDays',
]);
export type Operator = z.infer<typeof Operator>;

/** How many operands each operator takes; `isOneOf` takes one or more. */
export const operandCount: Readonly<Record<Operator, number | 'some'>> = {
  equals: 1,
  doesNotEqual: 1,
  containsData: 0,
  doesNotContainData: 0,
  contains: 1,
  doesNotContain: 1,
  beginsWith: 1,
  endsWith: 1,
  greaterThan: 1,
  lessThan: 1,
  atLeast: 1,
  atMost: 1,
  between: 2,
  isOneOf: 'some',
  onOrBefore: 1,
  onOrAfter: 1,
  inTheLastDays: 1,
};

export const operatorLabels: Readonly<Record<Operator, string>> = {
  equals: 'equals',
  doesNotEqual: 'does not equal',
  containsData: 'contains data',
  doesNotContainData: 'does not contain data',
  contains: 'contains',
  doesNotContain: 'does not contain',
  beginsWith: 'begins with',
  endsWith: 'ends with',
  greaterThan: 'is greater than',
  lessThan: 'is less than',
  atLeast: 'is at least',
  atMost: 'is at most',
  between: 'is between',
  isOneOf: 'is one of',
  onOrBefore: 'is on or before',
  onOrAfter: 'is on or after',
  inTheLastDays: 'is in the last days',
};

/** One comparison. An unfinished one is legal (no column yet, too few operands): `check` says what is missing. */
export const Comparison = z.strictObject({
  kind: z.literal('comparison'),
  column: ColumnName.nullable(),
  operator: Operator,
  operands: z.array(Value).max(100),
});
export type Comparison = z.infer<typeof Comparison>;

/** And / or groups over comparisons, to any depth (`rules.md` 4.6). An empty group is unfinished. */
export interface Group {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly members: readonly Expression[];
}
export type Expression = Comparison | Group;

export const Group: z.ZodType<Group> = z.strictObject({
  kind: z.literal('group'),
  join: z.enum(['and', 'or']),
  get members() {
    return z
      .array(z.union([Comparison, Group]))
      .max(100)
      .readonly();
  },
});
