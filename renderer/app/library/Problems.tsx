import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { LibraryRow } from './rows.ts';
import { counted } from './words.ts';

// Only the icon is coloured: red words on the colours of hovered and selected rows would be hard to read.
const useStyles = makeStyles({
  problems: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

/** What is wrong with a sequence: the errors, else the warnings, in number. */
export function Problems({ row: { errors, warnings } }: { readonly row: LibraryRow }) {
  const styles = useStyles();
  return (
    <span className={styles.problems}>
      {errors > 0 ? (
        <ErrorCircleRegular className={styles.error} aria-hidden />
      ) : warnings > 0 ? (
        <WarningRegular className={styles.warning} aria-hidden />
      ) : (
        <CheckmarkCircleRegular className={styles.fine} aria-hidden />
      )}
      {errors > 0 ? counted(errors, 'error') : warnings > 0 ? counted(warnings, 'warning') : 'None'}
    </span>
  );
}
