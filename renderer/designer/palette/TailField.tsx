import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ field: { padding: `0 ${tokens.spacingHorizontalS}` } });

/** The path of a new condition on which what follows it goes on. */
export type Tail = 'yes' | 'no';

interface TailFieldProps {
  readonly tail: Tail;
  readonly onTail: (tail: Tail) => void;
}

/** Asks on which path of a condition what follows goes on; only of use where something follows. */
export function TailField({ tail, onTail }: TailFieldProps) {
  const styles = useStyles();
  return (
    <Field label="If a condition is added, what follows continues on its" size="small" className={styles.field}>
      <RadioGroup layout="horizontal" value={tail} onChange={(_, { value }) => onTail(value === 'no' ? 'no' : 'yes')}>
        <Radio value="yes" label="Yes path" />
        <Radio value="no" label="No path" />
      </RadioGroup>
    </Field>
  );
}
