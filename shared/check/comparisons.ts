import type { Comparison, Expression } from '../model/expression.ts';

/** Every comparison of an expression, in the order it is read. */
export const comparisonsIn = (expression: Expression): readonly Comparison[] =>
  expression.kind === 'comparison' ? [expression] : expression.members.flatMap(comparisonsIn);
