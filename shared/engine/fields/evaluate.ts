import { type Names, valueInWords } from '../../model/describe.ts';
import { type Comparison, type Expression, type Group, operatorLabels } from '../../model/expression.ts';
import type { RecordState } from '../../model/scenario.ts';
import type { Value } from '../../model/value.ts';
import { listed } from '../time/words.ts';
import type { LedgerRow } from '../trace.ts';
import { type Clock, compare, isEmpty } from './compare.ts';
import type { Columns } from './problems.ts';

/** All that a verdict over columns depends on. */
export interface Judging extends Clock {
  readonly columns: Columns;
  readonly names: Names;
  readonly values: RecordState['values'];
}

/** What a column holds; a value that was never given is empty. */
export const contentOf = (values: RecordState['values'], column: string): Value => values[column] ?? null;

export function comparisonHolds(judging: Judging, { column: name, operator, operands }: Comparison): boolean {
  const column = name === null ? undefined : judging.columns(name);
  return column !== undefined && compare(column, operator, operands, contentOf(judging.values, column.name), judging);
}

/** The verdict of an expression without problems (`problemOf`). */
export function holds(judging: Judging, expression: Expression): boolean {
  if (expression.kind === 'comparison') return comparisonHolds(judging, expression);
  const member = (inner: Expression): boolean => holds(judging, inner);
  return expression.join === 'and' ? expression.members.every(member) : expression.members.some(member);
}

/** "Hot"; "empty" for a column that holds nothing. */
function contentInWords(judging: Judging, column: string): string {
  const content = contentOf(judging.values, column);
  return isEmpty(content) ? 'empty' : valueInWords(judging.names, column, content);
}

function rowOf(judging: Judging, comparison: Comparison, depth: number): LedgerRow {
  const name = comparison.column ?? '';
  const inDays = comparison.operator === 'inTheLastDays';
  const words = comparison.operands.map((operand) => (inDays ? `${operand} days` : valueInWords(judging.names, name, operand)));
  return {
    operand: judging.columns(name)?.label ?? name,
    operator: inDays ? 'is in the last' : operatorLabels[comparison.operator],
    expected: listed(words, comparison.operator === 'between' ? 'and' : 'or'),
    actual: contentInWords(judging, name),
    verdict: comparisonHolds(judging, comparison),
    depth,
  };
}

/** One row per comparison, in reading order; a group within a group has a row of its own before its members (`rules.md` 4.8). */
export function rowsOf(judging: Judging, group: Group): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  addRows(rows, judging, group, 0);
  return rows;
}

function addRows(rows: LedgerRow[], judging: Judging, group: Group, depth: number): void {
  for (const member of group.members) {
    if (member.kind === 'comparison') {
      rows.push(rowOf(judging, member, depth));
      continue;
    }
    const operand = member.join === 'and' ? 'All of these' : 'One of these';
    rows.push({ operand, operator: '', expected: '', actual: '', verdict: holds(judging, member), depth });
    addRows(rows, judging, member, depth + 1);
  }
}
