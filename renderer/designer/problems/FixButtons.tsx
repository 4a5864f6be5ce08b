import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons';
import type { Issue } from '../../../shared/check/issue.ts';
import { useStores } from '../../state/stores.tsx';
import { fixesOf, mend } from './mend.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface FixButtonsProps {
  readonly issue: Issue;
  /** Told after a fix was made: the button is about to go, and with it the keyboard focus. */
  readonly onMended: () => void;
}

/** The ways to mend a problem with one click, each by its name; nothing where only a person can know. */
export function FixButtons({ issue, onMended }: FixButtonsProps) {
  const styles = useStyles();
  const stores = useStores();
  const fixes = fixesOf(stores, issue);
  if (fixes.length === 0) return null;
  return (
    <div className={styles.root}>
      {fixes.map((fix) => (
        <Button
          key={fix.label}
          size="small"
          icon={<Wrench16Regular />}
          className={styles.button}
          onClick={() => {
            if (mend(stores, issue, fix)) onMended();
          }}
        >
          {`Fix: ${fix.label}`}
        </Button>
      ))}
    </div>
  );
}
