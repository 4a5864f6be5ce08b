import { type Column, columnOf, operatorsFor } from '../../shared/model/catalog.ts';
import { type Comparison, type Expression, type Operator, operandCount } from '../../shared/model/expression.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Value } from '../../shared/model/value.ts';
import { compareNumbers, compareTexts } from './comparing.ts';
import { dateHolds, isDate } from './dates.ts';
import type { Story } from './story.ts';

/** Whether a field condition is met now (4.6); `null` where it cannot be evaluated, whatever the other comparisons say. */
export function expressionHolds(story: Story, expression: Expression, now: Instant): boolean | null {
  if (expression.kind === 'comparison') return comparisonHolds(story, expression, now);
  const verdicts = expression.members.map((member) => expressionHolds(story, member, now));
  if (verdicts.length === 0 || verdicts.includes(null)) return null;
  return expression.join === 'and' ? !verdicts.includes(false) : verdicts.includes(true);
}

/**
 * True of an empty column, and of a content that is not what its column holds: it is unlike anything. A text column is an exception, for
 * every content can be read as text.
 */
const trueOfNothing: readonly Operator[] = ['doesNotContainData', 'doesNotEqual', 'doesNotContain'];

function comparisonHolds(story: Story, { column: name, operator, operands }: Comparison, now: Instant): boolean | null {
  const column = name === null ? undefined : columnOf(story.input.catalog, story.design.recordType, name);
  if (column === undefined || !isFinished(column, operator, operands)) return null;
  const actual = story.record.values[column.name] ?? null;
  if (actual === null || actual === '') return trueOfNothing.includes(operator);
  if (operator === 'containsData') return true;
  if (operator === 'doesNotContainData') return false;
  if (column.type !== 'text' && !belongsIn(column, actual)) return trueOfNothing.includes(operator);
  return valueHolds(column, operator, actual, operands, { now, zone: story.input.scenario.calendar.zone });
}

/** Whether the operator is one of the column's type and has the operands it asks for. */
function isFinished(column: Column, operator: Operator, operands: readonly Value[]): boolean {
  if (!operatorsFor[column.type].includes(operator)) return false;
  const count = operandCount[operator];
  if (count === 'some' ? operands.length === 0 : operands.length < count) return false;
  const needed = count === 'some' ? operands : operands.slice(0, count);
  if (operator === 'inTheLastDays') return needed.every((days) => typeof days === 'number' && Number.isInteger(days) && days >= 0);
  return needed.every((operand) => belongsIn(column, operand));
}

/** Whether a value is of the kind that a column holds. Empty text is no value. */
function belongsIn(column: Column, value: Value): boolean {
  switch (column.type) {
    case 'text':
    case 'lookup':
      return typeof value === 'string' && value !== '';
    case 'number':
    case 'choice':
      return typeof value === 'number';
    case 'date':
      return isDate(value);
    case 'twoOptions':
      return typeof value === 'boolean';
  }
}

function valueHolds(
  column: Column,
  operator: Operator,
  actual: Value,
  operands: readonly Value[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): boolean {
  switch (column.type) {
    case 'text':
      return compareTexts(operator, String(actual), String(operands[0]));
    case 'number':
      return compareNumbers(operator, Number(actual), operands.map(Number));
    case 'date':
      return dateHolds(operator, actual, operands, now, zone);
    case 'lookup':
    case 'choice':
    case 'twoOptions':
      return operator === 'doesNotEqual' ? actual !== operands[0] : operands.includes(actual);
  }
}
