import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type Ref, useId } from 'react';
import type { TraceLine } from '../../../shared/engine/trace.ts';
import type { Clock } from '../../seller/clock.ts';
import { LineIcon } from './LineIcon.tsx';
import { Why } from './Why.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '56px 20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    marginInlineStart: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusSmall,
  },
  current: {
    marginInlineStart: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  time: { alignSelf: 'start', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0, overflowWrap: 'anywhere' },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  why: { gridColumn: '1 / -1' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TraceItemProps {
  readonly line: TraceLine;
  /** Its place in the trace, from 1. */
  readonly place: number;
  readonly clock: Clock;
  /** The line at the playhead. */
  readonly current: boolean;
  /** Whether its reasons show. */
  readonly open: boolean;
  readonly onGoTo: (playhead: number) => void;
  readonly onExplain: (line: number | null) => void;
  readonly onShowStep: (line: number) => void;
  readonly onTry: (line: number) => void;
  readonly ref: Ref<HTMLLIElement>;
}

/** One line of the trace: when, what, by which rule, and why. Its time takes the run back to it. */
export const TraceItem = memo(function TraceItem({ line, place, clock, current, open, ref, ...acts }: TraceItemProps) {
  const styles = useStyles();
  const why = useId();
  return (
    <li
      ref={ref}
      data-line={place}
      className={mergeClasses(styles.item, current && styles.current)}
      aria-current={current ? 'step' : undefined}
    >
      <Link as="button" className={styles.time} onClick={() => acts.onGoTo(place)} aria-label={`Go to ${clock.moment(line.at)}`}>
        {clock.timeOfDay(line.at)}
      </Link>
      <LineIcon event={line.event} />
      <div className={styles.words}>
        <span className={styles.text}>{line.text}</span>
        {line.shifts.map((shift) => (
          <span key={shift} className={mergeClasses(styles.small, styles.quiet)}>
            {shift}
          </span>
        ))}
        <div className={styles.foot}>
          <span className={mergeClasses(styles.small, styles.quiet)}>{`Rule ${line.rule}`}</span>
          <Link
            as="button"
            className={styles.small}
            aria-expanded={open}
            aria-controls={why}
            aria-label={`${open ? 'Hide why' : 'Why?'} ${line.text}`}
            onClick={() => acts.onExplain(open ? null : place)}
          >
            {open ? 'Hide why' : 'Why?'}
          </Link>
        </div>
      </div>
      <div id={why} className={styles.why}>
        {open ? <Why line={line} clock={clock} onShowStep={() => acts.onShowStep(place)} onTry={() => acts.onTry(place)} /> : null}
      </div>
    </li>
  );
});
