import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  icon: { fontSize: tokens.fontSizeHero1000, lineHeight: 1, color: tokens.colorBrandForeground1 },
  text: { maxWidth: '52ch', color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  /** What to do about it, in a sentence. */
  readonly text: string;
  readonly children?: ReactNode;
}

/** A place with nothing in it yet: it says so and offers what comes next. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <Text className={styles.text}>{text}</Text>
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </div>
  );
}
