import { Input } from '@fluentui/react-components';
import { type FieldWords, FormField } from './FormField.tsx';
import { useMergeKey } from './useMergeKey.ts';
import { useTyped } from './useTyped.ts';

interface NumberTextProps extends FieldWords {
  /** The number as the design has it, in digits; empty for none. */
  readonly text: string;
  readonly onChange: (value: number | null, merge: string) => void;
  /** Whether it counts something: a whole number, not below zero. */
  readonly counts?: boolean;
}

/** Any number, or a count. What is half typed ("1.", "-") stays in the field and is no number yet. */
export function NumberText({ text, onChange, counts = false, ...words }: NumberTextProps) {
  const { mergeKey, onFocus } = useMergeKey();
  const { shown, type } = useTyped(text);
  const numberIn = (typed: string): number | null => {
    const number = typed.trim() === '' ? Number.NaN : Number(typed);
    return Number.isFinite(number) && (!counts || (Number.isInteger(number) && number >= 0)) ? number : null;
  };
  const isTaken = shown.trim() === '' || numberIn(shown) !== null;
  return (
    <FormField {...words} refusal={isTaken ? undefined : counts ? 'Type a whole number, 0 or more.' : 'This is not a number.'}>
      <Input
        inputMode={counts ? 'numeric' : 'decimal'}
        value={shown}
        maxLength={40}
        onFocus={onFocus}
        onChange={(_, data) => {
          const next = numberIn(data.value);
          type(data.value, next === null ? '' : String(next));
          onChange(next, mergeKey());
        }}
      />
    </FormField>
  );
}
