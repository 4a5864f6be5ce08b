import { Field, Input, Textarea } from '@fluentui/react-components';
import { useMergeKey } from './useMergeKey.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called at each key press, with the key that merges them into one undo. */
  readonly onChange: (value: string, merge: string) => void;
  readonly maxLength: number;
  readonly hint?: string;
  /** Lines to show; more than one makes it a field for long text. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'datetime-local';
  /** To find the field by, such as the title that is selected after adding. */
  readonly name?: string;
}

/** A text of the design. It shows what the design says and nothing else, so that undo is seen in it at once. */
export function TextField({ label, value, onChange, maxLength, hint, rows = 1, type = 'text', name }: TextFieldProps) {
  const { mergeKey, onFocus } = useMergeKey();
  const changed = (next: string): void => onChange(next, mergeKey());
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
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
        />
      )}
    </Field>
  );
}
