import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { type Moment, nextMoment, previousMoment } from '../../../../shared/engine/moments.ts';
import type { Calendar } from '../../../../shared/engine/time/calendar.ts';
import type { Run } from '../../../../shared/engine/trace.ts';
import { type Instant, MS_PER_MINUTE } from '../../../../shared/model/instant.ts';
import { LineIcon } from '../LineIcon.tsx';
import { type DayMark, dayMarks } from './dayMarks.ts';
import { scaleOf, type Tick, ticksOf } from './scale.ts';

const SIDE = '16px';

const useStyles = makeStyles({
  slider: {
    position: 'relative',
    height: '58px',
    padding: `0 ${SIDE}`,
    borderRadius: tokens.borderRadiusMedium,
    touchAction: 'none',
    cursor: 'pointer',
    userSelect: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  track: { position: 'relative', height: '100%' },
  rail: {
    position: 'absolute',
    insetInline: 0,
    top: '30px',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    opacity: 0.5,
  },
  played: {
    position: 'absolute',
    insetInlineStart: 0,
    top: '30px',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
  },
  thumb: {
    position: 'absolute',
    top: '23px',
    width: '18px',
    height: '18px',
    marginInlineStart: '-9px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `5px solid ${tokens.colorCompoundBrandBackground}`,
    forcedColorAdjust: 'none',
  },
  tick: {
    position: 'absolute',
    top: '0',
    marginInlineStart: '-10px',
    width: '20px',
    height: '24px',
    textAlign: 'center',
  },
  ahead: { opacity: 0.45 },
  count: {
    position: 'absolute',
    top: '-2px',
    insetInlineStart: '16px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  day: {
    position: 'absolute',
    top: '42px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  last: { transform: 'translateX(-100%)' },
});

interface TimelineProps {
  readonly run: Run;
  readonly moment: Moment;
  readonly calendar: Calendar;
  /** As far as the clock can be moved. */
  readonly end: Instant;
  /** The moment in words, as it is read out. */
  readonly words: string;
  readonly onMove: (moment: Moment) => void;
  readonly onStride: (stride: 'start' | 'end') => void;
  /** It is being dragged, or a key held down; or not any more. */
  readonly onScrub: (scrubbing: boolean) => void;
}

/** How near to a line the pointer means that line, in pixels. */
const REACH = 7;

/** The run as a line with a mark for what happened, to drag and to walk along: each line and each day without one is a moment. */
export function Timeline({ run, moment, calendar, end, words, onMove, onStride, onScrub }: TimelineProps) {
  const styles = useStyles();
  const track = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => scaleOf(run, end), [run, end]);
  const ticks = useMemo(() => ticksOf(run, scale), [run, scale]);
  const days = useMemo(() => dayMarks(run, scale, calendar, end), [run, scale, calendar, end]);
  const first = run.trace[0]?.at ?? 0;
  const place = scale.placeOf(moment);

  const follow = ({ clientX }: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const at = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    const meant = scale.momentAtPlace(at, REACH / box.width);
    if (meant.at !== moment.at || meant.lines !== moment.lines) onMove(meant);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onScrub(true);
    follow(event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const walk = (to: Moment | null): void => {
      event.preventDefault();
      if (event.repeat) onScrub(true);
      if (to !== null) onMove(to);
    };
    if (event.key === 'ArrowRight' || event.key === 'ArrowUp') walk(nextMoment(run, moment, calendar, end));
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowDown') walk(previousMoment(run, moment, calendar));
    else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      event.stopPropagation();
      onStride(event.key === 'Home' ? 'start' : 'end');
    }
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label="Time of the run"
      aria-valuemin={0}
      aria-valuemax={minutes(Math.max(end, first + MS_PER_MINUTE) - first)}
      aria-valuenow={minutes(moment.at - first)}
      aria-valuetext={words}
      className={styles.slider}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
      onLostPointerCapture={() => onScrub(false)}
      onKeyDown={onKeyDown}
      onKeyUp={() => onScrub(false)}
      onBlur={() => onScrub(false)}
    >
      <div ref={track} className={styles.track} aria-hidden>
        {ticks.map((tick) => (
          <Mark key={tick.place} tick={tick} ahead={tick.place > place} />
        ))}
        <div className={styles.rail} />
        <div className={styles.played} style={{ width: percent(place) }} />
        <div className={styles.thumb} style={{ insetInlineStart: percent(place) }} />
        <DayNames days={days} />
      </div>
    </div>
  );
}

const minutes = (ms: number): number => Math.round(ms / MS_PER_MINUTE);
const percent = (place: number): string => `${(place * 100).toFixed(3)}%`;

/** What happened there; what has not been played yet is paler. */
const Mark = memo(function Mark({ tick: { place, line, count }, ahead }: { readonly tick: Tick; readonly ahead: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.tick, ahead && styles.ahead)} style={{ insetInlineStart: percent(place) }}>
      <LineIcon event={line.event} />
      {count > 1 ? <span className={styles.count}>{count}</span> : null}
    </span>
  );
});

const DayNames = memo(function DayNames({ days }: { readonly days: readonly DayMark[] }) {
  const styles = useStyles();
  return days.map(({ place, day }) => (
    <span key={day} className={mergeClasses(styles.day, place > 0.9 && styles.last)} style={{ insetInlineStart: percent(place) }}>
      {`Day ${day}`}
    </span>
  ));
});
