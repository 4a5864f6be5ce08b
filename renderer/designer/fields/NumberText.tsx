import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useMergeKey } from './useMergeKey.ts';

interface NumberTextProps {
  readonly label: string;
  /** The number as the design has it, in digits; empty for none. */
  readonly text: string;
  readonly onChange: (value: number | null, merge: string) => void;
}

/**
 * Any number. What is half typed ("1.", "-") stays in the field and is no number yet; a change of the design from elsewhere, such as undo,
 * replaces it.
 */
export function NumberText({ label, text, onChange }: NumberTextProps) {
  const { mergeKey, onFocus } = useMergeKey();
  const [typed, setTyped] = useState({ text, of: text });
  const shown = typed.of === text ? typed.text : text;
  const isNumber = shown === '' || Number.isFinite(Number(shown));
  return (
    <Field label={label} {...(isNumber ? {} : { validationMessage: 'This is not a number.' })}>
      <Input
        inputMode="decimal"
        value={shown}
        onFocus={onFocus}
        onChange={(_, data) => {
          const next = data.value.trim() === '' || !Number.isFinite(Number(data.value)) ? null : Number(data.value);
          setTyped({ text: data.value, of: next === null ? '' : String(next) });
          onChange(next, mergeKey());
        }}
      />
    </Field>
  );
}
