import { makeStyles, tokens } from '@fluentui/react-components';
import type { Duration } from '../../../shared/model/duration.ts';
import { NumberField } from './NumberField.tsx';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM, '& > *': { minWidth: 0 } },
});

interface DurationFieldsProps {
  readonly value: Duration;
  readonly onChange: (value: Duration) => void;
  readonly maxDays: number;
}

/** A length of time as Dynamics asks for it: days and hours. */
export function DurationFields({ value, onChange, maxDays }: DurationFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <NumberField label="Days" value={value.days} min={0} max={maxDays} onChange={(days) => onChange({ ...value, days })} />
      <NumberField label="Hours" value={value.hours} min={0} max={23} onChange={(hours) => onChange({ ...value, hours })} />
    </div>
  );
}
