import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
  body: { flex: '1 1 auto', minHeight: 0, overflow: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface PaneProps {
  readonly title: string;
  /** Shown at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** An area of a screen: a landmark named by its heading, that scrolls by itself. */
export function Pane({ title, aside, className, children }: PaneProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(styles.pane, className)}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {title}
        </Subtitle2>
        {aside}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
