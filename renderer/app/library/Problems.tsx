import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { LibraryRow } from './rows.ts';
import { counted } from './words.ts';

const useStyles = makeStyles({
  problems: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

/** What is wrong with a sequence: the errors, else the warnings, in number. */
export function Problems({ row: { errors, warnings } }: { readonly row: LibraryRow }) {
  const styles = useStyles();
  if (errors > 0) {
    return (
      <span className={mergeClasses(styles.problems, styles.error)}>
        <ErrorCircleRegular aria-hidden />
        {counted(errors, 'error')}
      </span>
    );
  }
  if (warnings > 0) {
    return (
      <span className={mergeClasses(styles.problems, styles.warning)}>
        <WarningRegular aria-hidden />
        {counted(warnings, 'warning')}
      </span>
    );
  }
  return (
    <span className={styles.problems}>
      <CheckmarkCircleRegular className={styles.fine} aria-hidden />
      None
    </span>
  );
}
