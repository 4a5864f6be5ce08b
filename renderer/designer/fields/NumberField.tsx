import { Field, SpinButton } from '@fluentui/react-components';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
}

/** A whole number within bounds; what is typed beyond them becomes the nearest bound. */
export function NumberField({ label, value, onChange, min, max }: NumberFieldProps) {
  return (
    <Field label={label}>
      <SpinButton
        value={value}
        min={min}
        max={max}
        onChange={(_, data) => {
          const next = data.value ?? Number.parseInt(data.displayValue ?? '', 10);
          if (Number.isInteger(next)) onChange(Math.min(max, Math.max(min, next)));
        }}
      />
    </Field>
  );
}
