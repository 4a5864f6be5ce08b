import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ArrowDownload20Filled } from '@fluentui/react-icons';
import { memo } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { type Picture, type Point, slotKey } from '../../../shared/picture/picture.ts';

const useStyles = makeStyles({
  at: { position: 'absolute', top: 0, left: 0, pointerEvents: 'none' },
  // It stands where the "+" is, and like it keeps its size on the screen; the variable is the camera's.
  mark: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '88px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    ...shorthands.border('2px', 'dashed', tokens.colorCompoundBrandStroke),
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    transform: 'scale(var(--plus-near-scale, 1))',
  },
  over: {
    width: '136px',
    height: '36px',
    ...shorthands.borderStyle('solid'),
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  taken: {
    position: 'absolute',
    top: 0,
    left: 0,
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    opacity: 0.7,
  },
});

interface DropMarksProps {
  readonly picture: Picture;
  readonly verdicts: ReadonlyMap<string, string | null>;
  readonly taken: readonly StepId[];
  /** The key of the place that the pointer means. */
  readonly over: string | null;
}

/** A mark at each place where something may be dropped, and a veil over the steps that would leave theirs. */
export function DropMarks({ picture, verdicts, taken, over }: DropMarksProps) {
  return (
    <>
      <Veils picture={picture} taken={taken} />
      {picture.connections.map(({ slot, plus }) => {
        const key = slotKey(slot);
        return verdicts.get(key) === null ? <DropMark key={key} slotId={key} point={plus} isOver={key === over} /> : null;
      })}
    </>
  );
}

interface DropMarkProps {
  readonly slotId: string;
  readonly point: Point;
  readonly isOver: boolean;
}

const DropMark = memo(function DropMark({ slotId, point, isOver }: DropMarkProps) {
  const styles = useStyles();
  return (
    <div className={styles.at} style={{ transform: `translate(-50%, -50%) translate(${point.x}px, ${point.y}px)` }}>
      <div className={mergeClasses(styles.mark, isOver && styles.over)} data-drop={slotId}>
        <ArrowDownload20Filled aria-hidden />
      </div>
    </div>
  );
});

const Veils = memo(function Veils({ picture, taken }: Pick<DropMarksProps, 'picture' | 'taken'>) {
  const styles = useStyles();
  return taken.map((id) => {
    const box = picture.steps.get(id);
    if (box === undefined) return null;
    const { x, y, width, height } = box;
    return <div key={id} className={styles.taken} style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />;
  });
});
