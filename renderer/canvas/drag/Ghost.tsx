import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, Prohibited16Regular } from '@fluentui/react-icons';
import type { StepKind } from '../../../shared/model/step.ts';
import type { Point } from '../../../shared/picture/picture.ts';
import { StepIcon } from '../StepIcon.tsx';

const WIDTH = 280;
/** Enough for its longest sentences. */
const HEIGHT = 136;
const BESIDE = 14;

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    maxWidth: `${WIDTH}px`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  place: { alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface GhostProps {
  readonly kind: StepKind;
  readonly title: string;
  /** Where it would go, in words; `null` while the pointer means no place. */
  readonly place: string | null;
  /** Why it may not go there. */
  readonly refused: string | null;
  readonly note: string;
  readonly at: Point;
}

/** What hangs at the pointer: what is dragged, and where it would go or why it may not. */
export function Ghost({ kind, title, place, refused, note, at }: GhostProps) {
  const styles = useStyles();
  const left = `min(${at.x + BESIDE}px, calc(100vw - ${WIDTH + BESIDE}px))`;
  const top = `min(${at.y + BESIDE}px, calc(100vh - ${HEIGHT + BESIDE}px))`;
  return (
    <div className={styles.root} style={{ left, top }} role="note" aria-label="Dragged">
      <div className={styles.line}>
        <StepIcon kind={kind} size="small" />
        <Subtitle2>{title}</Subtitle2>
      </div>
      {place === null ? null : (
        <div className={mergeClasses(styles.line, styles.place)}>
          {refused === null ? <ArrowRight16Regular className={styles.icon} /> : <Prohibited16Regular className={styles.icon} />}
          <span>{refused ?? place}</span>
        </div>
      )}
      {note === '' ? null : <Caption1 className={styles.note}>{note}</Caption1>}
    </div>
  );
}
