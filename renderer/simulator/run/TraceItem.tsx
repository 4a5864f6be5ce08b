import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type Ref, useId, useState } from 'react';
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
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  why: { gridColumn: '1 / -1' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TraceItemProps {
  readonly line: TraceLine;
  readonly clock: Clock;
  /** The line at the playhead. */
  readonly current: boolean;
  readonly onGoTo: () => void;
  readonly ref: Ref<HTMLLIElement>;
}

/** One line of the trace: when, what, by which rule, and why. Its time takes the run back to it. */
export function TraceItem({ line, clock, current, onGoTo, ref }: TraceItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const why = useId();
  const { event } = line;
  return (
    <li ref={ref} className={mergeClasses(styles.item, current && styles.current)} aria-current={current ? 'step' : undefined}>
      <Link as="button" className={styles.time} onClick={onGoTo} aria-label={`Go to ${clock.moment(line.at)}`}>
        {clock.timeOfDay(line.at)}
      </Link>
      <LineIcon event={event} />
      <div className={styles.words}>
        <Text>{line.text}</Text>
        {line.shifts.map((shift) => (
          <Text key={shift} size={200} className={styles.quiet}>
            {shift}
          </Text>
        ))}
        <div className={styles.foot}>
          <Text size={200} className={styles.quiet}>
            {`Rule ${line.rule}`}
          </Text>
          {event.kind === 'judged' ? (
            <Link as="button" aria-expanded={open} aria-controls={why} onClick={() => setOpen(!open)}>
              <Text size={200}>{open ? 'Hide why' : 'Why?'}</Text>
            </Link>
          ) : null}
        </div>
      </div>
      <div id={why} className={styles.why}>
        {open && event.kind === 'judged' ? <Why ledger={event.ledger} exit={event.exit} clock={clock} /> : null}
      </div>
    </li>
  );
}
