import { makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, CheckmarkRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { assertNever } from '../../../shared/result.ts';
import { useView } from '../../state/stores.tsx';
import { preciseTime } from '../../ui/when.ts';
import { narrow, unseen } from './widths.ts';

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  word: { [narrow]: unseen },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** Whether the work is on the disk; if not, why. */
export function SavingState() {
  const styles = useStyles();
  const saving = useView((state) => state.saving);
  switch (saving.kind) {
    case 'saved':
      return (
        <Tooltip
          content={saving.at === null ? 'Everything is saved' : `Last saved at ${preciseTime(saving.at)}`}
          relationship="description"
        >
          <span className={styles.state}>
            <CheckmarkRegular aria-hidden /> <span className={styles.word}>Saved</span>
          </span>
        </Tooltip>
      );
    case 'saving':
      return (
        <span className={styles.state}>
          <ArrowSyncRegular aria-hidden /> <span className={styles.word}>Saving…</span>
        </span>
      );
    case 'failed':
      return (
        <Tooltip content={saving.message} relationship="description">
          <span className={mergeClasses(styles.state, styles.failed)}>
            <ErrorCircleRegular aria-hidden />
            {saving.held === 'nowhere' ? 'Could not save' : 'Saved in one place'}
          </span>
        </Tooltip>
      );
    default:
      return assertNever(saving);
  }
}
