import { type Column, operatorsFor } from '../../model/catalog.ts';
import type { Names } from '../../model/describe.ts';
import { type Comparison, type Expression, operandCount, operatorLabels } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import type { Zone } from '../time/zone.ts';
import { dateOf } from './dates.ts';

/** The columns that the record has: those of its record type in the catalog. */
export type Columns = (name: string) => Column | undefined;

function fits(column: Column, comparison: Comparison, operand: Value, zone: Zone): boolean {
  if (comparison.operator === 'inTheLastDays') return typeof operand === 'number' && Number.isInteger(operand) && operand >= 0;
  switch (column.type) {
    case 'date':
      return dateOf(operand, zone) !== null;
    case 'number':
    case 'choice':
      return typeof operand === 'number';
    case 'twoOptions':
      return typeof operand === 'boolean';
    default:
      return typeof operand === 'string' && operand !== '';
  }
}

function problemOfComparison(comparison: Comparison, columns: Columns, zone: Zone): string | null {
  const { column: name, operator, operands } = comparison;
  if (name === null) return 'a field is not chosen yet';
  const column = columns(name);
  if (column === undefined) return `the record has no column "${name}"`;
  const words = (): string => `"${column.label}" ${operatorLabels[operator]}`;
  if (!operatorsFor[column.type].includes(operator)) return `${words()} is not a comparison for its type`;
  const count = operandCount[operator];
  if (count === 'some' ? operands.length === 0 : operands.length < count) return `a value to compare is missing: ${words()}`;
  const used = count === 'some' ? operands : operands.slice(0, count);
  return used.every((operand) => fits(column, comparison, operand, zone))
    ? null
    : `a value to compare is not of the right type: ${words()}`;
}

/** Why an expression cannot be evaluated (`rules.md` 4.6), or `null`. Every comparison is looked at, also those a group could do without. */
export function problemOf(expression: Expression, columns: Columns, zone: Zone): string | null {
  if (expression.kind === 'comparison') return problemOfComparison(expression, columns, zone);
  if (expression.members.length === 0) return 'a field is not chosen yet';
  for (const member of expression.members) {
    const problem = problemOf(member, columns, zone);
    if (problem !== null) return problem;
  }
  return null;
}

/** What an expression was last looked at with, and what came of it. */
interface Known {
  readonly catalog: Names['catalog'];
  readonly recordType: string;
  readonly zone: Zone;
  readonly problem: string | null;
}

const known = new WeakMap<Expression, Known>();

/** `problemOf`, worked out once for an expression as long as the names and the zone stay: nothing that a run changes matters to it. */
export function problemIn({ catalog, recordType }: Names, zone: Zone, columns: Columns, expression: Expression): string | null {
  const last = known.get(expression);
  if (last !== undefined && last.catalog === catalog && last.recordType === recordType && last.zone === zone) return last.problem;
  const problem = problemOf(expression, columns, zone);
  known.set(expression, { catalog, recordType, zone, problem });
  return problem;
}
