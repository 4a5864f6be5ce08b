import { Field, Input, Select } from '@fluentui/react-components';
import type { Column } from '../../../shared/model/catalog.ts';
import type { Value } from '../../../shared/model/value.ts';
import { assertNever } from '../../../shared/result.ts';

interface ValueFieldProps {
  readonly column: Column;
  readonly value: Value;
  /** Who looks at it; `null` where nobody does. */
  readonly hint: string | null;
  readonly onChange: (value: Value) => void;
}

/** Edits one value of a record, as its column's type wants it. An empty field is an empty column. */
export function ValueField({ column, value, hint, onChange }: ValueFieldProps) {
  return (
    <Field label={column.label} hint={hint}>
      <Editor column={column} value={value} onChange={onChange} />
    </Field>
  );
}

const orEmpty = (text: string): string | null => (text === '' ? null : text);

/** The kit's Field names the one element it holds, so the props that it gives must reach that element. */
function Editor({ column, value, onChange, ...named }: Omit<ValueFieldProps, 'hint'>) {
  const text = value === null ? '' : String(value);
  switch (column.type) {
    case 'text':
    case 'lookup':
      return <Input {...named} value={text} maxLength={4000} onChange={(_, data) => onChange(orEmpty(data.value))} />;
    case 'number':
      return (
        <Input {...named} type="number" value={text} onChange={(_, data) => onChange(data.value === '' ? null : Number(data.value))} />
      );
    case 'date':
      return <Input {...named} type="date" value={text.slice(0, 10)} onChange={(_, data) => onChange(orEmpty(data.value))} />;
    case 'choice':
      return (
        <Select {...named} value={text} onChange={(_, data) => onChange(data.value === '' ? null : Number(data.value))}>
          <option value="">Empty</option>
          {column.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      );
    case 'twoOptions':
      return (
        <Select {...named} value={text} onChange={(_, data) => onChange(data.value === '' ? null : data.value === 'true')}>
          <option value="">Empty</option>
          <option value="true">{column.yes}</option>
          <option value="false">{column.no}</option>
        </Select>
      );
    default:
      return assertNever(column);
  }
}
