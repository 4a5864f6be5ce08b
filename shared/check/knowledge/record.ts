import type { Column, RecordType } from '../../model/catalog.ts';
import type { Comparison, Expression, Group } from '../../model/expression.ts';
import type { Value } from '../../model/value.ts';
import { comparisonsIn } from '../comparisons.ts';
import { type Answer, agreed, opposite } from './answer.ts';

/**
 * What a record can hold at a point of the sequence, by unknown. An unknown is a column with a closed list of values, or a comparison of any
 * other column, which can be true or false. An unknown that is absent can be anything. What was learned last stands first and hides what was
 * known before of the same unknown, so each condition adds to what is known above it without copying it: paths share what they have in common.
 */
export type Possible = { readonly key: string; readonly values: readonly Value[]; readonly before: Possible } | null;

export const anything: Possible = null;

function valuesLeft(possible: Possible, { key, all }: Unknown): readonly Value[] {
  for (let one = possible; one !== null; one = one.before) if (one.key === key) return one.values;
  return all;
}

interface Unknown {
  readonly key: string;
  readonly all: readonly Value[];
  readonly holds: (comparison: Comparison, value: Value) => boolean;
}

function unknownOf(recordType: RecordType, comparison: Comparison): Unknown {
  const column = recordType.columns.find(({ name }) => name === comparison.column);
  if (column?.type === 'choice' || column?.type === 'twoOptions') return { key: column.name, all: valuesOf(column), holds };
  return { key: JSON.stringify(comparison), all: [true, false], holds: (_, value) => value === true };
}

function valuesOf(column: Extract<Column, { type: 'choice' | 'twoOptions' }>): readonly Value[] {
  return [...(column.type === 'choice' ? column.choices.map(({ value }) => value) : [true, false]), null];
}

/** The operators that these columns allow (`rules.md` 4.6); any other is a design error and holds for nothing. */
function holds({ operator, operands }: Comparison, value: Value): boolean {
  switch (operator) {
    case 'equals':
    case 'isOneOf':
      return value !== null && operands.includes(value);
    case 'doesNotEqual':
      return !operands.includes(value);
    case 'containsData':
      return value !== null;
    case 'doesNotContainData':
      return value === null;
    default:
      return false;
  }
}

/**
 * How an expression is answered by every record that is still possible. Inside a group each comparison is read in the light of those before
 * it, so that "Rating equals Hot and Rating equals Cold" is known to be never true.
 */
export function fieldAnswer(recordType: RecordType, expression: Expression, possible: Possible): Answer {
  if (expression.kind === 'comparison') {
    const unknown = unknownOf(recordType, expression);
    return agreed(valuesLeft(possible, unknown).map((value) => (unknown.holds(expression, value) ? 'yes' : 'no')));
  }
  const decisive: Answer = expression.join === 'and' ? 'no' : 'yes';
  let answer = expression.members.length === 0 ? 'either' : opposite(decisive);
  let left = possible;
  for (const [index, member] of expression.members.entries()) {
    const one = fieldAnswer(recordType, member, left);
    if (one === decisive) return decisive;
    if (one === 'either') answer = 'either';
    const isLast = index === expression.members.length - 1;
    if (member.kind === 'comparison' && !isLast) left = learn(recordType, member, opposite(decisive), left);
  }
  return answer;
}

/** What is possible once the expression has been answered. Where an answer leaves several columns open together, nothing is learned. */
export function learn(recordType: RecordType, expression: Expression, answer: Answer, possible: Possible): Possible {
  if (expression.kind === 'group' && tellsOfEach(expression, answer)) {
    return expression.members.reduce((left, member) => learn(recordType, member, answer, left), possible);
  }
  const unknowns = comparisonsIn(expression).map((comparison) => unknownOf(recordType, comparison));
  const [unknown] = unknowns;
  if (unknown === undefined || unknowns.some(({ key }) => key !== unknown.key)) return possible;
  const { key } = unknown;
  const left = valuesLeft(possible, unknown).filter(
    (value) => fieldAnswer(recordType, expression, { key, values: [value], before: anything }) === answer,
  );
  return { key, values: left, before: possible };
}

/** Whether the answer to a group is the answer to each of its members. */
const tellsOfEach = ({ join, members }: Group, answer: Answer): boolean => members.length === 1 || (join === 'and') === (answer === 'yes');

/** What is possible once a column has been written. What was known of it before is gone. */
export function written(recordType: RecordType, name: string, value: Value, possible: Possible): Possible {
  const column = recordType.columns.find((candidate) => candidate.name === name);
  if (column?.type !== 'choice' && column?.type !== 'twoOptions') return possible;
  return { key: name, values: [value], before: possible };
}
