import { stepsOfKind } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

/** Dynamics stores these two as types of their own, which the command does not offer. */
const stateColumns: readonly string[] = ['statecode', 'statuscode'];

export const updateFieldColumnType: Rule = {
  id: 'update-field-column-type',
  severity: 'error',
  profile: 'dynamics-365',
  reason: 'The command writes two-option and choice fields only; the status of a record is neither.',
  sources: ['sequences.md 4.1', 'rules.md 5.1'],
  find: (facts) =>
    stepsOfKind(facts, 'updateField').flatMap((step) => {
      const column = facts.recordType?.columns.find(({ name }) => name === step.column);
      if (column === undefined) return [];
      const writable = (column.type === 'choice' || column.type === 'twoOptions') && !stateColumns.includes(column.name);
      return writable
        ? []
        : [at(step, `${titleOf(step)} cannot write '${column.label}': only two-option and choice fields can be updated.`, 'column')];
    }),
};
