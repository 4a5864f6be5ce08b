import type { Operator } from '../../shared/model/expression.ts';

/** Text compares without case (4.6). */
export function compareTexts(operator: Operator, actual: string, operand: string): boolean {
  const [text, part] = [actual.toLowerCase(), operand.toLowerCase()];
  switch (operator) {
    case 'equals':
      return text === part;
    case 'doesNotEqual':
      return text !== part;
    case 'contains':
      return text.includes(part);
    case 'doesNotContain':
      return !text.includes(part);
    case 'beginsWith':
      return text.startsWith(part);
    case 'endsWith':
      return text.endsWith(part);
    default:
      throw new Error(`${operator} does not compare texts`);
  }
}

/** Both ends of *between* belong to it. */
export function compareNumbers(operator: Operator, actual: number, [first = 0, second = 0]: readonly number[]): boolean {
  switch (operator) {
    case 'equals':
      return actual === first;
    case 'doesNotEqual':
      return actual !== first;
    case 'greaterThan':
      return actual > first;
    case 'lessThan':
      return actual < first;
    case 'atLeast':
      return actual >= first;
    case 'atMost':
      return actual <= first;
    case 'between':
      return first <= actual && actual <= second;
    default:
      throw new Error(`${operator} does not compare numbers`);
  }
}
