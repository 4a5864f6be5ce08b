import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Add16Filled } from '@fluentui/react-icons';
import type { Slot } from '../../shared/model/sequence.ts';
import { slotKey } from '../../shared/picture/picture.ts';
import { useCanvasParts } from './canvasContext.ts';

const useStyles = makeStyles({
  // The hit area; what is seen is the circle within. The variables are the camera's.
  root: {
    display: 'var(--plus-display, flex)',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    pointerEvents: 'all',
    transform: 'scale(var(--plus-scale, 1))',
    ':hover > span': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      color: tokens.colorNeutralForegroundOnBrand,
      ...shorthands.borderColor(tokens.colorBrandBackgroundHover),
    },
    ':focus-visible': { outline: 'none' },
    ':focus-visible > span': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  near: { display: 'flex', transform: 'scale(var(--plus-near-scale, 1))' },
  circle: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
  },
  openEnd: { ...shorthands.borderStyle('dashed'), width: '28px', height: '28px' },
});

interface PlusButtonProps {
  readonly slot: Slot;
  readonly label: string;
  readonly near: boolean;
  /** Whether it stands at an open end: it is dashed there. */
  readonly openEnd?: boolean;
}

/** "+": adds a step to a slot. Tab passes it by, or it would crawl through the whole sequence; the keyboard adds with A. */
export function PlusButton({ slot, label, near, openEnd = false }: PlusButtonProps) {
  const styles = useStyles();
  const { pick } = useCanvasParts();
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="dialog"
      title={label}
      data-slot={slotKey(slot)}
      className={mergeClasses('nopan', styles.root, near && styles.near)}
      onClick={() => pick(slot)}
    >
      <span className={mergeClasses(styles.circle, openEnd && styles.openEnd)}>
        <Add16Filled />
      </span>
    </button>
  );
}
