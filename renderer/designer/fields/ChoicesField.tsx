import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Option } from './ChoiceField.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldWords } from './FormField.tsx';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

interface ChoicesFieldProps<T extends string> extends FieldWords {
  readonly values: readonly T[];
  readonly options: readonly Option<T>[];
  /** Told the chosen values in the order of the options; values that are no option are kept at the end. */
  readonly onChange: (values: T[]) => void;
}

/** Any number out of a list. */
export function ChoicesField<T extends string>({ values, options, onChange, ...words }: ChoicesFieldProps<T>) {
  const styles = useStyles();
  const foreign = values.filter((value) => options.every((option) => option.value !== value));
  const all = [...options, ...foreign.map((value) => ({ value, label: `${value} (not in the catalog)` }))];
  const toggle = (value: T, on: boolean): void =>
    onChange(all.map((option) => option.value).filter((other) => (other === value ? on : values.includes(other))));
  return (
    <FieldGroup {...words}>
      <div className={styles.list}>
        {all.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={values.includes(option.value)}
            onChange={(_, { checked }) => toggle(option.value, checked === true)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
