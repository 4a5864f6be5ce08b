import { Textarea } from '@fluentui/react-components';
import { type FieldWords, FormField } from './FormField.tsx';
import { useMergeKey } from './useMergeKey.ts';
import { useTyped } from './useTyped.ts';

interface LinesFieldProps extends FieldWords {
  readonly values: readonly string[];
  /** Told the values without blanks around them; a line with nothing in it is none. */
  readonly onChange: (values: string[], merge: string) => void;
}

const valuesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several texts, one on each line. An empty line may stand while it is typed in; it is no value. */
export function LinesField({ values, onChange, ...words }: LinesFieldProps) {
  const { mergeKey, onFocus } = useMergeKey();
  const { shown, type } = useTyped(values.join('\n'));
  return (
    <FormField {...words} hint="One on each line.">
      <Textarea
        rows={3}
        resize="vertical"
        maxLength={4000}
        value={shown}
        onFocus={onFocus}
        onChange={(_, data) => {
          const next = valuesIn(data.value);
          type(data.value, next.join('\n'));
          onChange(next, mergeKey());
        }}
      />
    </FormField>
  );
}
