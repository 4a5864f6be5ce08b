import { makeStyles, Radio, Text, tokens } from '@fluentui/react-components';
import { type ExportFormat, formatWords, unavailable } from '../exports/formats.ts';
import { useStudio } from '../studio.tsx';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** One way to export, with what it is good for, or why it cannot be had now. */
export function FormatRadio({ format }: { readonly format: ExportFormat }) {
  const styles = useStyles();
  const { bridge } = useStudio();
  const reason = unavailable(format, bridge);
  const { label, hint } = formatWords[format];
  return (
    <Radio
      value={format}
      disabled={reason !== null}
      label={
        <span className={styles.label}>
          {label}
          <Text size={200} className={styles.hint}>
            {reason ?? hint}
          </Text>
        </span>
      }
    />
  );
}
