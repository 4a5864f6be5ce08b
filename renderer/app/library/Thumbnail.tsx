import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import { layout } from '../../../shared/picture/layout.ts';
import type { Tone } from '../../../shared/picture/mark.ts';
import { type Box, type Picture, slotKey } from '../../../shared/picture/picture.ts';
import { looks } from '../../canvas/nodes/looks.ts';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%' },
  line: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '6px' },
  start: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke2, strokeWidth: '4px' },
  box: { strokeWidth: '5px' },
  join: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke1, strokeWidth: '4px' },
  open: { fill: tokens.colorNeutralStroke1 },
  email: { fill: tokens.colorPaletteBlueBackground2, stroke: tokens.colorPaletteBlueForeground2 },
  phone: { fill: tokens.colorPaletteForestBackground2, stroke: tokens.colorPaletteForestForeground2 },
  task: { fill: tokens.colorPalettePlumBackground2, stroke: tokens.colorPalettePlumForeground2 },
  text: { fill: tokens.colorPaletteTealBackground2, stroke: tokens.colorPaletteTealForeground2 },
  time: { fill: tokens.colorPalettePlatinumBackground2, stroke: tokens.colorPalettePlatinumForeground2 },
  condition: { fill: tokens.colorPaletteMarigoldBackground2, stroke: tokens.colorPaletteMarigoldForeground2 },
  command: { fill: tokens.colorPaletteLavenderBackground2, stroke: tokens.colorPaletteLavenderForeground2 },
  linkedIn: { fill: tokens.colorPaletteNavyBackground2, stroke: tokens.colorPaletteNavyForeground2 },
} satisfies Record<Tone, object> & Record<string, object>);

/** The narrowest cut-out of a sequence: one with a single path would otherwise be a thin line. */
const LEAST_WIDTH = 900;
/** How much of a tall sequence is shown: its top, which tells it from others. */
const TALLEST = 0.85;
const MARGIN = 24;

const pictures = new WeakMap<Sequence, Picture>();

/** A sequence never changes: its picture is laid out once. */
function pictureOf(sequence: Sequence): Picture {
  const known = pictures.get(sequence);
  if (known !== undefined) return known;
  const made = layout(sequence);
  pictures.set(sequence, made);
  return made;
}

interface ThumbnailProps {
  readonly sequence: Sequence;
  /** Shows all of it, however tall. */
  readonly whole?: boolean;
}

/** A small drawing of a sequence: its shape, and by colour what its steps work with. The words beside it say the same. */
export function Thumbnail({ sequence, whole = false }: ThumbnailProps) {
  const styles = useStyles();
  const { frame, seen } = useSeen();
  return (
    <div ref={frame} className={styles.frame} aria-hidden>
      {seen ? <Drawing sequence={sequence} whole={whole} /> : null}
    </div>
  );
}

function Drawing({ sequence, whole }: { readonly sequence: Sequence; readonly whole: boolean }) {
  const styles = useStyles();
  const picture = pictureOf(sequence);
  const width = Math.max(LEAST_WIDTH, picture.width + 2 * MARGIN);
  const height = picture.height + 2 * MARGIN;
  const shown = whole ? height : Math.min(height, width * TALLEST);
  const left = (picture.width - width) / 2;
  return (
    <svg className={styles.frame} viewBox={`${left} ${-MARGIN} ${width} ${shown}`} preserveAspectRatio="xMidYMin meet" aria-hidden>
      {picture.connections.map(({ slot, path }) => (
        <path key={slotKey(slot)} d={path} className={styles.line} />
      ))}
      <Rect box={picture.start} className={styles.start} />
      {picture.connections.map(({ slot, leadsTo }) =>
        leadsTo.kind === 'step' ? null : (
          <Rect key={slotKey(slot)} box={leadsTo.box} className={leadsTo.kind === 'join' ? styles.join : styles.open} />
        ),
      )}
      {[...picture.steps].map(([id, box]) => {
        const step = stepOf(sequence, id);
        return step === undefined ? null : <Rect key={id} box={box} className={mergeClasses(styles.box, styles[looks[step.kind].tone])} />;
      })}
    </svg>
  );
}

const Rect = ({ box: { x, y, width, height }, className }: { readonly box: Box; readonly className: string }) => (
  <rect x={x} y={y} width={width} height={height} rx={Math.min(16, height / 2)} className={className} />
);

/** Whether an element has come near the screen: what nobody looks at is not drawn. */
function useSeen() {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null || seen) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), {
      rootMargin: '200px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return { frame, seen };
}
