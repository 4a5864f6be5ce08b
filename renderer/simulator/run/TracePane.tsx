import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TraceLine } from '../../../shared/engine/trace.ts';
import type { Clock } from '../../seller/clock.ts';
import { Pane } from '../../ui/Pane.tsx';
import { TraceItem } from './TraceItem.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  day: {
    margin: 0,
    position: 'sticky',
    top: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    zIndex: 1,
  },
});

interface TracePaneProps {
  /** The lines that have been played; what comes later stays hidden. */
  readonly lines: readonly TraceLine[];
  readonly clock: Clock;
  readonly onGoTo: (playhead: number) => void;
  readonly className: string;
}

interface Day {
  readonly number: number;
  /** Its lines, with their place in the trace from 1. */
  readonly lines: readonly { readonly line: TraceLine; readonly place: number }[];
}

/** What has happened so far, by day, with the reason of each line. */
export function TracePane({ lines, clock, onGoTo, className }: TracePaneProps) {
  const styles = useStyles();
  const days = byDay(lines, clock);
  const firstDay = days[0]?.number ?? 0;
  const last = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (lines.length > 0) last.current?.scrollIntoView({ block: 'nearest' });
  }, [lines.length]);

  return (
    <Pane title="What happened" className={className}>
      {days.map(({ number, lines: ofDay }) => (
        <div key={number}>
          <Text as="h3" block size={200} weight="semibold" className={styles.day}>
            {`Day ${number - firstDay + 1}, ${clock.date(ofDay[0]?.line.at ?? 0)}`}
          </Text>
          <ol className={styles.list} start={ofDay[0]?.place ?? 1}>
            {ofDay.map(({ line, place }) => (
              <TraceItem
                key={place}
                ref={place === lines.length ? last : null}
                line={line}
                clock={clock}
                current={place === lines.length}
                onGoTo={() => onGoTo(place)}
              />
            ))}
          </ol>
        </div>
      ))}
    </Pane>
  );
}

function byDay(lines: readonly TraceLine[], clock: Clock): readonly Day[] {
  const days = new Map<number, Day['lines']>();
  lines.forEach((line, index) => {
    const number = clock.dayNumber(line.at);
    days.set(number, [...(days.get(number) ?? []), { line, place: index + 1 }]);
  });
  return [...days].map(([number, ofDay]) => ({ number, lines: ofDay }));
}
