import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Run } from '../../../shared/engine/trace.ts';
import type { Clock } from '../../seller/clock.ts';
import { Pane } from '../../ui/Pane.tsx';
import { TraceItem } from './TraceItem.tsx';
import { daysOf } from './traceDays.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  day: {
    margin: 0,
    position: 'sticky',
    // Over the padding of the pane as well, or lines would show above it.
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    zIndex: 1,
  },
});

/** As many lines as are drawn at first: more than anybody sees at once, and few enough to be drawn with each move. */
const SHOWN = 30;

interface TracePaneProps {
  readonly run: Run;
  /** How many lines have been played; what comes later stays hidden. */
  readonly playhead: number;
  /** The line whose reasons are open, counted from 1. */
  readonly explained: number | null;
  readonly clock: Clock;
  readonly onGoTo: (playhead: number) => void;
  readonly onExplain: (line: number | null) => void;
  readonly onShowStep: (line: number) => void;
  readonly onTry: (line: number) => void;
  readonly className: string;
}

/** What has happened so far, by day, with the reason of each line. */
export const TracePane = memo(function TracePane({ run, playhead, explained, clock, className, ...acts }: TracePaneProps) {
  const styles = useStyles();
  const [more, setMore] = useState(0);
  const earliest = Math.max(1, Math.min(playhead - SHOWN - more + 1, explained ?? Number.POSITIVE_INFINITY));
  const days = useMemo(() => daysOf(run, earliest, playhead, clock), [run, earliest, playhead, clock]);
  const last = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for each line that becomes the last, and each branch
  useEffect(() => {
    last.current?.scrollIntoView({ block: 'nearest' });
  }, [playhead, run]);

  return (
    <Pane title="What happened" unseen className={className}>
      {earliest > 1 ? (
        <Button size="small" onClick={() => setMore(more + 200)}>{`Show ${Math.min(200, earliest - 1)} earlier lines`}</Button>
      ) : null}
      {days.map(({ title, lines, from }) => (
        <div key={title}>
          <Text as="h3" block size={200} weight="semibold" className={styles.day}>
            {title}
          </Text>
          <ol className={styles.list} start={from}>
            {lines.map((line, index) => {
              const place = from + index;
              return (
                <TraceItem
                  key={place}
                  ref={place === playhead ? last : null}
                  line={line}
                  place={place}
                  clock={clock}
                  current={place === playhead}
                  open={place === explained}
                  {...acts}
                />
              );
            })}
          </ol>
        </div>
      ))}
    </Pane>
  );
});
