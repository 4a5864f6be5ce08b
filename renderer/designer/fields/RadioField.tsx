import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Option } from './ChoiceField.tsx';
import { type FieldWords, FormField } from './FormField.tsx';

interface RadioFieldProps<T extends string> extends FieldWords {
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** One out of a few, all of them in sight. */
export function RadioField<T extends string>({ value, options, onChange, ...words }: RadioFieldProps<T>) {
  return (
    <FormField {...words}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </FormField>
  );
}
