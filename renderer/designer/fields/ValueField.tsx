import type { Column } from '../../../shared/model/catalog.ts';
import type { Value } from '../../../shared/model/value.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldWords } from './FormField.tsx';
import { NumberText } from './NumberText.tsx';
import { TextField } from './TextField.tsx';

interface ValueFieldProps extends FieldWords {
  readonly column: Column;
  readonly value: Value;
  /** `merge` is given while typing, not for a choice. */
  readonly onChange: (value: Value, merge?: string) => void;
}

/** The content of a column, asked for as its type demands; `null` while it is empty. */
export function ValueField({ column, value, onChange, ...words }: ValueFieldProps) {
  const text = value === null ? '' : String(value);
  switch (column.type) {
    case 'choice':
      return (
        <ChoiceField
          {...words}
          value={value === null ? null : text}
          options={column.choices.map((choice) => ({ value: String(choice.value), label: choice.label }))}
          onChange={(chosen) => onChange(Number(chosen))}
          placeholder="Choose a value"
        />
      );
    case 'twoOptions':
      return (
        <ChoiceField
          {...words}
          value={value === null ? null : text}
          options={[
            { value: 'true', label: column.yes },
            { value: 'false', label: column.no },
          ]}
          onChange={(chosen) => onChange(chosen === 'true')}
          placeholder="Choose a value"
        />
      );
    case 'number':
      return <NumberText {...words} text={text} onChange={onChange} />;
    case 'date':
      return <TextField {...words} type="date" value={text} maxLength={10} onChange={(next, merge) => onChange(filled(next), merge)} />;
    case 'text':
    case 'lookup':
      return <TextField {...words} value={text} maxLength={4000} onChange={(next, merge) => onChange(filled(next), merge)} />;
  }
}

const filled = (text: string): string | null => (text === '' ? null : text);
