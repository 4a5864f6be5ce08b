import { makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    height: '100%',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    boxSizing: 'border-box',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    '> *': { flexShrink: 0 },
  },
  /** Its panes scroll by themselves where there is room; in a narrow window the screen does. */
  filled: { '@media (min-width: 1001px)': { '> :last-child': { flex: '1 1 0', minHeight: 0 } } },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 auto', margin: 0, overflowWrap: 'anywhere' },
});

interface PracticePageProps {
  readonly title: string;
  /** The buttons beside the title. */
  readonly actions?: ReactNode;
  /** The last part fills the height that is left. */
  readonly filled?: boolean;
  readonly children: ReactNode;
}

/** A page of the practice screen: its title with what can be done, and its parts one below the other. */
export function PracticePage({ title, actions, filled = false, children }: PracticePageProps) {
  const styles = useStyles();
  return (
    <main className={mergeClasses(styles.screen, filled && styles.filled)}>
      <div className={styles.bar}>
        <Title3 as="h1" className={styles.title}>
          {title}
        </Title3>
        {actions}
      </div>
      {children}
    </main>
  );
}
