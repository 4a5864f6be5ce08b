import { Input, Textarea } from '@fluentui/react-components';
import { type FieldWords, FormField } from './FormField.tsx';
import { useMergeKey } from './useMergeKey.ts';

interface TextFieldProps extends FieldWords {
  readonly value: string;
  /** Called at each key press, with the key that merges them into one undo. */
  readonly onChange: (value: string, merge: string) => void;
  readonly maxLength: number;
  /** Lines to show; more than one makes it a field for long text. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'date' | 'datetime-local';
  /** To find the field by, such as the title that is selected after adding. */
  readonly name?: string;
}

/** A text of the design. It shows what the design says and nothing else, so that undo is seen in it at once. */
export function TextField({ value, onChange, maxLength, rows = 1, type = 'text', name, placeholder, ...words }: TextFieldProps) {
  const { mergeKey, onFocus } = useMergeKey();
  const changed = (next: string): void => onChange(next, mergeKey());
  return (
    <FormField {...words}>
      {rows === 1 ? (
        <Input type={type} value={value} maxLength={maxLength} onFocus={onFocus} onChange={(_, data) => changed(data.value)} name={name} />
      ) : (
        <Textarea
          value={value}
          rows={rows}
          resize="vertical"
          maxLength={maxLength}
          onFocus={onFocus}
          onChange={(_, data) => changed(data.value)}
          {...(name === undefined ? {} : { name })}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      )}
    </FormField>
  );
}
