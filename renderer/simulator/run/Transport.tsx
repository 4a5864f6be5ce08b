import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, NextRegular, PreviousRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  slider: { flex: '1 1 80px', minWidth: '80px', accentColor: tokens.colorBrandBackground },
  time: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface TransportProps {
  /** How many lines have been played, from 1. */
  readonly playhead: number;
  readonly length: number;
  /** The playhead's time, in words. */
  readonly time: string;
  /** Whether the seller has something to do: then the next line is what happens if they do nothing. */
  readonly waiting: boolean;
  readonly onMove: (playhead: number) => void;
}

/** Moves the playhead: to the start, back, on, to the end, or anywhere by the slider. */
export function Transport({ playhead, length, time, waiting, onMove }: TransportProps) {
  const styles = useStyles();
  const next = useKeptFocus();
  const atStart = playhead <= 1;
  const atEnd = playhead >= length;
  return (
    <section aria-label="Playback" className={styles.bar}>
      <IconButton hint="Back to the start (Home)" icon={<PreviousRegular />} disabled={atStart} onClick={() => onMove(1)} />
      <IconButton hint="Previous line (,)" icon={<ChevronLeftRegular />} disabled={atStart} onClick={() => onMove(playhead - 1)} />
      <Tooltip content="Next line (.)" relationship="description">
        <Button
          id={next}
          appearance={waiting ? 'secondary' : 'primary'}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          disabledFocusable={atEnd}
          onClick={() => onMove(playhead + 1)}
        >
          {waiting ? 'Let time pass' : 'Next'}
        </Button>
      </Tooltip>
      <IconButton hint="To the end (End)" icon={<NextRegular />} disabled={atEnd} onClick={() => onMove(length)} />
      <input
        type="range"
        className={styles.slider}
        aria-label="Place in the run"
        aria-valuetext={`Line ${playhead} of ${length}, ${time}`}
        min={1}
        max={Math.max(2, length)}
        disabled={length < 2}
        value={playhead}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
      <Text className={styles.time}>{time}</Text>
    </section>
  );
}

interface IconButtonProps {
  readonly hint: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

const IconButton = ({ hint, icon, disabled, onClick }: IconButtonProps) => (
  <Tooltip content={hint} relationship="label">
    <Button appearance="subtle" icon={icon} disabledFocusable={disabled} onClick={onClick} />
  </Tooltip>
);
