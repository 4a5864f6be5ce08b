import { type Column, operatorsFor, type RecordType } from '../../model/catalog.ts';
import { type Comparison, operatorLabels } from '../../model/expression.ts';
import type { Step } from '../../model/step.ts';
import type { Value } from '../../model/value.ts';
import { comparisonsIn } from '../comparisons.ts';
import type { Facts } from '../facts.ts';
import type { IssueField } from '../issue.ts';
import { at, type Finding, type Rule, titleOf } from '../rule.ts';

const structure = { severity: 'error', profile: 'structure' } as const;

/** A place where a step names a column. A command writes a value; a condition compares. */
interface Use {
  readonly step: Step;
  readonly column: string;
  readonly values: readonly Value[];
  readonly comparison: Comparison | null;
}

function usesOf(step: Step): readonly Use[] {
  if (step.kind === 'updateField' && step.column !== null) {
    return [{ step, column: step.column, values: [step.value], comparison: null }];
  }
  if (step.kind !== 'fieldCondition') return [];
  return comparisonsIn(step.expression).flatMap((comparison) =>
    comparison.column === null ? [] : [{ step, column: comparison.column, values: comparison.operands, comparison }],
  );
}

/** A condition has all of it in one field, a command one for the column and one for the value. */
const fieldOf = ({ kind }: Step, part: 'column' | 'value'): IssueField => (kind === 'updateField' ? part : 'expression');

/** Walks all uses whose record type is known; without it nothing can be said of a column. */
function findIn({ steps, recordType }: Facts, find: (use: Use, column: Column | undefined, of: RecordType) => readonly Finding[]) {
  if (recordType === undefined) return [];
  const columns = new Map(recordType.columns.map((column) => [column.name, column]));
  return steps.flatMap(usesOf).flatMap((use) => find(use, columns.get(use.column), recordType));
}

export const unknownColumn: Rule = {
  id: 'unknown-column',
  ...structure,
  reason: 'A record without the column stops in error: the step cannot be evaluated.',
  sources: ['rules.md 4.6', 'sequences.md 3.4'],
  find: (facts) =>
    findIn(facts, ({ step, column: name }, column, of) =>
      column === undefined
        ? [
            at(
              step,
              `${titleOf(step)} names the field '${name}', which the record type '${of.label}' does not have.`,
              fieldOf(step, 'column'),
            ),
          ]
        : [],
    ),
};

export const unknownChoice: Rule = {
  id: 'unknown-choice',
  ...structure,
  reason: 'A choice field holds one of the choices that the catalog lists.',
  sources: ['rules.md 4.6'],
  find: (facts) =>
    findIn(facts, ({ step, values }, column) =>
      column?.type !== 'choice'
        ? []
        : values
            .filter((value) => value !== null && !column.choices.some((choice) => choice.value === value))
            .map((value) =>
              at(
                step,
                `${titleOf(step)} names the value ${JSON.stringify(value)}, which is no choice of '${column.label}'.`,
                fieldOf(step, 'value'),
              ),
            ),
    ),
};

const typeWords: Readonly<Record<Column['type'], string>> = {
  text: 'a text',
  number: 'a number',
  date: 'a date',
  lookup: 'a reference to a record',
  choice: 'a choice',
  twoOptions: 'one of two options',
};

/** Whether a value can be what the column holds. An unlisted choice is another rule's business, an empty value as well. */
function fits(column: Column, value: Value, comparison: Comparison | null): boolean {
  if (value === null || column.type === 'choice') return true;
  if (comparison?.operator === 'inTheLastDays') return typeof value === 'number' && value >= 0;
  if (column.type === 'date') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (column.type === 'number') return typeof value === 'number';
  return typeof value === (column.type === 'twoOptions' ? 'boolean' : 'string');
}

export const comparisonNotAllowed: Rule = {
  id: 'comparison-not-allowed',
  ...structure,
  reason: 'Which comparisons make sense depends on what a field holds.',
  sources: ['rules.md 4.6'],
  find: (facts) =>
    findIn(facts, ({ step, values, comparison }, column) => {
      if (column === undefined) return [];
      if (comparison !== null && !operatorsFor[column.type].includes(comparison.operator)) {
        const words = operatorLabels[comparison.operator];
        return [
          at(
            step,
            `${titleOf(step)} asks whether '${column.label}' ${words} something, but the field holds ${typeWords[column.type]}.`,
            'expression',
          ),
        ];
      }
      return values
        .filter((value) => !fits(column, value, comparison))
        .map((value) =>
          at(
            step,
            `${titleOf(step)} names the value ${JSON.stringify(value)}, but '${column.label}' holds ${typeWords[column.type]}.`,
            fieldOf(step, 'value'),
          ),
        );
    }),
};
