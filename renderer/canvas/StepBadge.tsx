import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import {
  ArrowStepOver16Filled,
  CheckmarkCircle16Filled,
  CircleOff16Filled,
  Clock16Filled,
  ErrorCircle16Filled,
  type FluentIcon,
  Note16Filled,
  Play16Filled,
  Search16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import { runStateWords, type VisitState } from './runState.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    boxSizing: 'border-box',
    height: '22px',
    padding: '0 8px 0 4px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  days: {
    padding: '0 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  current: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...shorthands.borderColor(tokens.colorBrandBackground),
  },
  waiting: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
  note: {
    display: 'inline-flex',
    padding: '1px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorPaletteMarigoldForeground2,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  skipped: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
});

/** A step has a private note. The card's tip and its label say it. */
export function NoteMark({ className }: { readonly className: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.note, className)} aria-hidden>
      <Note16Filled />
    </span>
  );
}

const icons: Readonly<Record<VisitState, FluentIcon>> = {
  done: CheckmarkCircle16Filled,
  current: Play16Filled,
  waiting: Clock16Filled,
  skipped: ArrowStepOver16Filled,
};

/** What a run did to a step. The card's label says it to screen readers. */
export function RunBadge({ state, time }: { readonly state: VisitState; readonly time: string }) {
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.badge, styles[state])} aria-hidden>
      <Icon />
      {time === '' ? runStateWords[state] : `${runStateWords[state]}, ${time}`}
    </span>
  );
}

interface IssueBadgeProps {
  readonly errors: number;
  readonly warnings: number;
  /** Only the mark: the words beside it say how many, and a number among them would not be part of what is read out. */
  readonly uncounted?: boolean;
}

/** How many errors, or else warnings, a step has. */
export function IssueBadge({ errors, warnings, uncounted = false }: IssueBadgeProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, errors > 0 ? styles.error : styles.warning)} aria-hidden>
      {errors > 0 ? <ErrorCircle16Filled /> : <Warning16Filled />}
      {uncounted ? null : errors > 0 ? errors : warnings}
    </span>
  );
}

/** When a record can come to a step. The card's label says it to screen readers. */
export function DaysBadge({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles.days)} aria-hidden>
      {words}
    </span>
  );
}

/** That no saved scenario takes a way. The label of the step that it leaves says it to screen readers. */
export function UntriedBadge() {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles.warning)} aria-hidden>
      <CircleOff16Filled />
      Not tried
    </span>
  );
}

/** That a step holds what is looked for. The card's label says it to screen readers. */
export function FoundBadge() {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles.warning)} aria-hidden>
      <Search16Filled />
      Found
    </span>
  );
}
