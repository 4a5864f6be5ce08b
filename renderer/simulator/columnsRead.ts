import type { Expression } from '../../shared/model/expression.ts';
import { flowOrder, type Sequence } from '../../shared/model/sequence.ts';

/** A column that a run will look at, and the steps that do. */
export interface ColumnRead {
  readonly column: string;
  readonly by: readonly string[];
}

/** The columns that the conditions of a sequence read, in the order in which a run comes to them. */
export function columnsRead(sequence: Sequence): readonly ColumnRead[] {
  const readers = new Map<string, readonly string[]>();
  for (const step of flowOrder(sequence)) {
    if (step.kind !== 'fieldCondition') continue;
    for (const column of new Set(columnsIn(step.expression))) readers.set(column, [...(readers.get(column) ?? []), step.name]);
  }
  return [...readers].map(([column, by]) => ({ column, by }));
}

const columnsIn = (expression: Expression): readonly string[] =>
  expression.kind === 'group' ? expression.members.flatMap(columnsIn) : expression.column === null ? [] : [expression.column];

/** The business process that the conditions of a sequence ask for; `null` where none does. */
export function processRead(sequence: Sequence): string | null {
  for (const step of flowOrder(sequence)) {
    if (step.kind === 'stageCondition' && step.process !== null) return step.process;
  }
  return null;
}
