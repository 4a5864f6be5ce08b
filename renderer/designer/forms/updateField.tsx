import { columnOf, recordTypeOf } from '../../../shared/model/catalog.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import type { FormOf } from './form.tsx';

/** Only two-option and choice columns can be written (`sequences.md` 4.1). */
export const UpdateFieldForm: FormOf<'updateField'> = ({ step, change, names }) => {
  const columns = recordTypeOf(names.catalog, names.recordType)?.columns ?? [];
  const writable = columns.filter(({ type }) => type === 'choice' || type === 'twoOptions');
  const column = step.column === null ? undefined : columnOf(names.catalog, names.recordType, step.column);
  return (
    <>
      <ChoiceField
        label="Automatically update this field"
        help="Only two-option and choice fields can be updated."
        required
        about="column"
        value={step.column}
        options={writable.map(({ name, label }) => ({ value: name, label }))}
        onChange={(name) => change({ ...step, column: name, value: null })}
        placeholder="Choose a field"
      />
      {column === undefined ? null : (
        <ValueField
          label="With this value"
          required
          about="value"
          column={column}
          value={step.value}
          onChange={(value, merge) => change({ ...step, value }, merge)}
        />
      )}
    </>
  );
};
