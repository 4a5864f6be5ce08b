import { makeStyles, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { FormField } from './FormField.tsx';
import { useMergeKey } from './useMergeKey.ts';

const useStyles = makeStyles({
  range: { width: '100%', margin: `${tokens.spacingVerticalS} 0`, accentColor: tokens.colorCompoundBrandBackground },
});

interface ShareFieldProps {
  /** Share of version A in percent. */
  readonly value: number;
  readonly onChange: (value: number, merge: string) => void;
}

/**
 * How the audience is split; each version gets 10 % to 90 % (`sequences.md` 1.3). The browser's own slider: that of the kit brings a style which
 * Chromium warns of.
 */
export function ShareField({ value, onChange }: ShareFieldProps) {
  const { mergeKey, onFocus } = useMergeKey();
  return (
    <FormField
      label="Audience"
      about="shareA"
      help="Each version gets at least 10 % and at most 90 %."
      hint={`${value} % get version A, ${100 - value} % get version B.`}
    >
      <Range
        min={10}
        max={90}
        step={5}
        value={value}
        aria-valuetext={`${value} % version A`}
        onFocus={onFocus}
        onChange={({ target }) => onChange(Number(target.value), mergeKey())}
      />
    </FormField>
  );
}

/** Takes its label, hint and problems from the field around it. */
function Range(props: ComponentProps<'input'>) {
  const styles = useStyles();
  return <input {...useFieldControlProps_unstable(props, { supportsLabelFor: true })} type="range" className={styles.range} />;
}
