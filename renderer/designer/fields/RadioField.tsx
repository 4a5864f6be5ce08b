import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Option } from './ChoiceField.tsx';

interface RadioFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** One out of a few, all of them in sight. */
export function RadioField<T extends string>({ label, value, options, onChange }: RadioFieldProps<T>) {
  return (
    <Field label={label}>
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
    </Field>
  );
}
