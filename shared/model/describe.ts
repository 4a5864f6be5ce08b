import { assertNever } from '../result.ts';
import { type Catalog, columnOf } from './catalog.ts';
import { durationInWords } from './duration.ts';
import { type Comparison, type Expression, operandCount, operatorLabels } from './expression.ts';
import type { Step } from './step.ts';
import type { EmailResult } from './steps/emailCondition.ts';
import type { Value } from './value.ts';

/** What an event is called when it has happened. */
const emailResultWords: Readonly<Record<EmailResult, string>> = {
  opened: 'opened',
  replied: 'replied to',
  linkOpened: 'its link opened',
  attachmentDownloaded: 'its attachment downloaded',
};

/** Where names come from: the catalog of the organisation, the record type of the design, and the names of other sequences. */
export interface Names {
  readonly catalog: Catalog;
  readonly recordType: string;
  /** The name of another design, or `undefined` when the library does not have it. */
  readonly designName: (id: string) => string | undefined;
}

const joined = (words: readonly string[], by: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)}`;

/** A value as people read it: the label of a choice, Yes or No of two options, quotes around text. */
export function valueInWords(names: Names, columnName: string, value: Value): string {
  const column = columnOf(names.catalog, names.recordType, columnName);
  if (value === null) return 'nothing';
  if (column?.type === 'choice') return column.choices.find((choice) => choice.value === value)?.label ?? String(value);
  if (column?.type === 'twoOptions' && typeof value === 'boolean') return value ? column.yes : column.no;
  return typeof value === 'string' && column?.type !== 'date' ? `"${value}"` : String(value);
}

/** "Rating is one of Hot or Warm". */
function comparisonInWords(names: Names, { column, operator, operands }: Comparison): string {
  if (column === null) return 'a field not chosen yet';
  const label = columnOf(names.catalog, names.recordType, column)?.label ?? column;
  const count = operandCount[operator];
  const missing = Math.max(0, (count === 'some' ? 1 : count) - operands.length);
  const values = [...operands.map((operand) => valueInWords(names, column, operand)), ...Array.from({ length: missing }, () => '…')];
  if (operator === 'inTheLastDays') return `${label} is in the last ${values[0]} days`;
  return [label, operatorLabels[operator], joined(values, operator === 'between' ? 'and' : 'or')].join(' ').trim();
}

export function expressionInWords(names: Names, expression: Expression): string {
  if (expression.kind === 'comparison') return comparisonInWords(names, expression);
  const members = expression.members.map((member) =>
    member.kind === 'group' && member.members.length > 1 ? `(${expressionInWords(names, member)})` : expressionInWords(names, member),
  );
  return members.length === 0 ? 'a field not chosen yet' : members.join(` ${expression.join} `);
}

/** What a step does, in one line without its title: "within 2 days, opened or replied to". Empty where the title says it all. */
export function stepInWords(names: Names, step: Step): string {
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      return names.catalog.emailTemplates.find((template) => template.id === step.template)?.label ?? '';
    case 'textMessage':
    case 'automatedTextMessage':
      return names.catalog.textTemplates.find((template) => template.id === step.template)?.label ?? '';
    case 'phoneCall':
    case 'task':
    case 'linkedIn':
      return step.description;
    case 'wait':
      return durationInWords(step.duration);
    case 'abTest':
      return `${step.shareA} % ${step.versionA.name}, ${100 - step.shareA} % ${step.versionB.name}`;
    case 'emailCondition': {
      const results = step.results.map((result) => emailResultWords[result]);
      const what = results.length === 0 ? 'no result chosen yet' : joined(results, step.mode === 'allOf' ? 'and' : 'or');
      return `${what} within ${durationInWords(step.limit)}`;
    }
    case 'callCondition': {
      const results = step.results.map((id) => names.catalog.callResults.find((result) => result.id === id)?.label ?? id);
      return results.length === 0 ? 'no result chosen yet' : `call is ${joined(results, 'or')}`;
    }
    case 'fieldCondition':
      return expressionInWords(names, step.expression);
    case 'stageCondition': {
      const process = names.catalog.processes.find((candidate) => candidate.id === step.process);
      const stages = step.stages.map((id) => process?.stages.find((stage) => stage.id === id)?.label ?? id);
      return stages.length === 0 ? 'no stage chosen yet' : `stage is ${joined(stages, 'or')}`;
    }
    case 'updateField': {
      if (step.column === null) return 'no field chosen yet';
      const label = columnOf(names.catalog, names.recordType, step.column)?.label ?? step.column;
      return `${label} becomes ${step.value === null ? '…' : valueInWords(names, step.column, step.value)}`;
    }
    case 'advance':
      return step.target === null ? 'no sequence chosen yet' : (names.designName(step.target) ?? 'a sequence that is not in the library');
    default:
      return assertNever(step);
  }
}
