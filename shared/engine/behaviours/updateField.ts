import { type Column, columnOf } from '../../model/catalog.ts';
import { valueInWords } from '../../model/describe.ts';
import type { StepOf } from '../../model/step.ts';
import type { Value } from '../../model/value.ts';
import { type Behaviour, error, leaveNext } from '../behaviour.ts';
import { tell } from '../tell.ts';
import { write } from '../thisInstant.ts';
import { quoted } from '../titles.ts';
import { tellEntered } from './automatic.ts';

/** Why a value cannot be written to a column, or `null`: only two-option and choice columns can be written (`rules.md` 5.1). */
function refusal(column: Column, value: Value): string | null {
  if (column.type === 'twoOptions')
    return typeof value === 'boolean' ? null : `"${column.label}" is a two-option column and takes Yes or No`;
  if (column.type !== 'choice') return `"${column.label}" is neither a two-option nor a choice column`;
  return column.choices.some((choice) => choice.value === value) ? null : `"${column.label}" has no such choice`;
}

export const updateField: Behaviour<StepOf<'updateField'>> = {
  enter(run, step) {
    tellEntered(run, step);
    if (step.column === null) return error('5.1', `${quoted(step)} cannot write: no field is chosen yet.`);
    const column = columnOf(run.given.names.catalog, run.given.names.recordType, step.column);
    if (column === undefined) return error('5.1', `${quoted(step)} cannot write: the record has no column "${step.column}".`);
    const reason = refusal(column, step.value);
    if (reason !== null) return error('5.1', `${quoted(step)} cannot write: ${reason}.`);
    write(run, column.name, step.value);
    const { names } = run.given;
    const text = (): string => `${column.label} of the record becomes ${valueInWords(names, column.name, step.value)}.`;
    tell(run, { kind: 'updated', column: column.name }, '5.1', text);
    return leaveNext;
  },
};
