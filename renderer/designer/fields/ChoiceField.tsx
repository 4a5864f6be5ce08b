import { makeStyles, Select } from '@fluentui/react-components';
import { type FieldWords, FormField } from './FormField.tsx';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

// A long option must not make the field wider than its place.
const useStyles = makeStyles({ narrow: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } } });

interface ChoiceFieldProps<T extends string> extends FieldWords {
  /** `null`: nothing chosen yet. A value that is not among the options is shown as it is. */
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  /** What stands there before anything is chosen. Without it something always is. */
  readonly placeholder?: string;
  /** Makes the placeholder a choice of its own. */
  readonly onClear?: () => void;
}

/** One out of a list. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const styles = useStyles();
  const { value, options, onChange, placeholder, onClear, ...words } = props;
  const isForeign = value !== null && options.every((option) => option.value !== value);
  return (
    <FormField {...words}>
      <Select
        className={styles.narrow}
        value={value ?? ''}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onChange(chosen.value);
          else onClear?.();
        }}
      >
        {placeholder === undefined ? null : (
          <option value="" disabled={onClear === undefined}>
            {placeholder}
          </option>
        )}
        {isForeign ? <option value={value}>{value} (not in the catalog)</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
