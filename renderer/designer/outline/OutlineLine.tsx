import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ArrowTurnDownRight20Regular, ChevronDown16Regular, ChevronRight16Regular, Flag16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { IssueBadge } from '../../canvas/StepBadge.tsx';
import { StepIcon } from '../../canvas/StepIcon.tsx';
import { useView } from '../../state/stores.tsx';
import { countInWords, type OutlineRow, readsSame } from './rows.ts';

/** The height of a line in pixels; lines off the screen are not laid out, so it must be known. */
export const LINE_HEIGHT = 30;
/** Deeper lines are not set in any further: their level is told by the path above them and by the tree itself. */
const DEEPEST = 12;

const clipped = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    boxSizing: 'border-box',
    height: `${LINE_HEIGHT}px`,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderLeft: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  },
  selected: {
    ...shorthands.borderColor('transparent', 'transparent', 'transparent', tokens.colorCompoundBrandStroke),
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  toggle: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center', flexShrink: 0, width: '24px', height: '24px' },
  // What the step does stands beside its title where there is room for it; otherwise it wraps out of sight.
  text: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalSNudge,
    alignItems: 'baseline',
    height: tokens.lineHeightBase300,
    overflow: 'hidden',
  },
  title: { ...clipped, flex: '0 1 auto', maxWidth: '100%' },
  words: {
    ...clipped,
    flex: '1 1 64px',
    lineHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase200,
  },
  path: {
    ...clipped,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  join: { ...clipped, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, width: '24px', color: tokens.colorNeutralForeground2 },
  field: { flex: '1 1 auto', minWidth: 0, display: 'flex', '> *': { flexGrow: 1, minWidth: 0 } },
});

interface OutlineLineProps {
  readonly id: string;
  readonly row: OutlineRow;
  /** Whether the keyboard is on it. That line is the selected one, unless a filter hides that. */
  readonly active: boolean;
  readonly selected: boolean;
  /** Stands in the place of the title while it is changed. */
  readonly field: ReactNode;
}

/** A line of the outline. The tree around it has the keyboard and hears the clicks. */
export const OutlineLine = memo(function OutlineLine({ id, row, active, selected, field }: OutlineLineProps) {
  const styles = useStyles();
  const isOneOfSeveral = useView(({ several }) => several !== null && row.kind === 'step' && several.steps.has(row.step));
  const isSelected = selected || isOneOfSeveral;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names the active line
    <div
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-selected={isSelected}
      aria-label={row.label}
      {...(row.expanded === null ? {} : { 'aria-expanded': row.expanded })}
      data-line={row.key}
      data-active={active}
      title={tip(row)}
      className={mergeClasses(styles.line, isSelected && styles.selected)}
      style={{ paddingInlineStart: `${Math.min(row.level - 1, DEEPEST) * 12}px` }}
    >
      <span className={styles.toggle} data-toggle={row.expanded !== null} aria-hidden>
        {row.expanded === null ? null : row.expanded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      </span>
      <Content row={row} field={field} />
    </div>
  );
}, isSame);

function Content({ row, field }: Pick<OutlineLineProps, 'row' | 'field'>) {
  const styles = useStyles();
  switch (row.kind) {
    case 'start':
      return (
        <>
          <Flag16Regular className={styles.icon} aria-hidden />
          <span className={styles.title}>Sequence starts here</span>
        </>
      );
    case 'path':
      return (
        <>
          <span className={styles.path}>{`${row.text} `}</span>
          {row.count === 0 || row.expanded === false ? <span className={styles.words}>{countInWords(row.count)}</span> : null}
        </>
      );
    case 'join':
      return (
        <>
          <ArrowTurnDownRight20Regular className={styles.icon} aria-hidden />
          <span className={styles.join}>{row.text}</span>
        </>
      );
    case 'step':
      return (
        <>
          <StepIcon kind={row.stepKind} size="small" />
          {field === null ? (
            <span className={styles.text}>
              <span className={styles.title}>{`${row.title} `}</span>
              <span className={styles.words}>{row.words}</span>
            </span>
          ) : (
            <span className={styles.field}>{field}</span>
          )}
          {row.errors + row.warnings === 0 ? null : <IssueBadge errors={row.errors} warnings={row.warnings} uncounted />}
        </>
      );
  }
}

const tip = (row: OutlineRow): string | undefined => (row.kind === 'step' && row.words !== '' ? `${row.title}\n${row.words}` : undefined);

/** Lines are made anew with each change of the design; one that reads the same is not drawn again. */
function isSame(before: OutlineLineProps, after: OutlineLineProps): boolean {
  const { id, active, selected, field } = before;
  const isMarked = active === after.active && selected === after.selected;
  return id === after.id && isMarked && field === after.field && readsSame(before.row, after.row);
}
