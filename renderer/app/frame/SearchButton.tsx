import { Button, Caption1, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useAction } from '../actions/useAction.ts';
import { showPalette } from '../actions/viewActions.ts';
import { unseen } from './widths.ts';

const useStyles = makeStyles({
  button: { flex: '0 1 auto', minWidth: '32px', fontWeight: tokens.fontWeightRegular, justifyContent: 'flex-start' },
  words: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalL, '@media (max-width: 1100px)': unseen },
  keys: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** The way to everything by name; it looks like the field that it opens. */
export function SearchButton() {
  const styles = useStyles();
  const { keys, run } = useAction(showPalette);
  return (
    <Tooltip content={`Actions, steps and sequences by name (${keys})`} relationship="description">
      <Button className={styles.button} icon={<SearchRegular />} onClick={run}>
        <span className={styles.words}>
          Search or run
          <Caption1 className={styles.keys}>{keys}</Caption1>
        </span>
      </Button>
    </Tooltip>
  );
}
