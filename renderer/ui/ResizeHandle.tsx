import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    position: 'relative',
    width: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
    cursor: 'col-resize',
    touchAction: 'none',
    // What can be grabbed is wider than what is seen.
    '::after': { content: '""', position: 'absolute', insetBlock: 0, insetInline: '-5px', zIndex: 1 },
    ':hover': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How far a key press moves it, in pixels. */
const STRIDE = 16;

interface ResizeHandleProps {
  readonly label: string;
  /** The width of the pane before it, in pixels. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** While it is dragged, with each move. */
  readonly onDrag: (width: number) => void;
  /** When it is let go, and with each key. */
  readonly onChange: (width: number) => void;
}

/** The line behind a pane that makes it wider or narrower, by pointer or arrow keys. */
export function ResizeHandle({ label, value, min, max, onDrag, onChange }: ResizeHandleProps) {
  const styles = useStyles();
  const grabbed = useRef<number | null>(null);
  const within = (width: number): number => Math.round(Math.max(min, Math.min(width, max)));

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = event.clientX - value;
  };
  const dragged = ({ clientX }: PointerEvent, told: (width: number) => void): void => {
    if (grabbed.current !== null) told(within(clientX - grabbed.current));
  };
  const onPointerUp = (event: PointerEvent): void => {
    dragged(event, onChange);
    grabbed.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted: Readonly<Record<string, number>> = { ArrowLeft: value - STRIDE, ArrowRight: value + STRIDE, Home: min, End: max };
    const width = wanted[event.key];
    if (width === undefined) return;
    event.preventDefault();
    onChange(within(width));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is a separator with the keyboard (WAI-ARIA window splitter)
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.handle}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => dragged(event, onDrag)}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}
