import { Slider } from '@fluentui/react-components';
import { FormField } from './FormField.tsx';
import { useMergeKey } from './useMergeKey.ts';

interface ShareFieldProps {
  /** Share of version A in percent. */
  readonly value: number;
  readonly onChange: (value: number, merge: string) => void;
}

/** How the audience is split; each version gets 10 % to 90 % (`sequences.md` 1.3). */
export function ShareField({ value, onChange }: ShareFieldProps) {
  const { mergeKey, onFocus } = useMergeKey();
  return (
    <FormField
      label="Audience"
      about="shareA"
      help="Each version gets at least 10 % and at most 90 %."
      hint={`${value} % get version A, ${100 - value} % get version B.`}
    >
      <Slider
        min={10}
        max={90}
        step={5}
        value={value}
        aria-valuetext={`${value} % version A`}
        onFocus={onFocus}
        onChange={(_, data) => onChange(data.value, mergeKey())}
      />
    </FormField>
  );
}
