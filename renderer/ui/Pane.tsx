import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
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
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    minHeight: 0,
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  noHeading: { paddingTop: tokens.spacingVerticalM },
  body: { flex: '1 1 auto', minHeight: 0, overflow: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface PaneProps {
  readonly title: string;
  /** A heading that is only read out, where something else on the screen says the same. */
  readonly unseen?: boolean;
  /** Shown at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** An area of a screen: a landmark named by its heading, that scrolls by itself. */
export function Pane({ title, unseen = false, aside, className, children }: PaneProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(styles.pane, className)}>
      <div className={mergeClasses(styles.heading, unseen && styles.unseen)}>
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {title}
        </Subtitle2>
        {aside}
      </div>
      <div className={mergeClasses(styles.body, unseen && styles.noHeading)}>{children}</div>
    </section>
  );
}
