import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepContent } from '../../../shared/model/flow.ts';
import type { PickerEntry } from '../../../shared/model/picker.ts';
import type { Press } from '../../canvas/drag/load.ts';
import { StepIcon } from '../../canvas/StepIcon.tsx';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    userSelect: 'none',
    // A finger scrolls the list up and down, and drags sideways to the canvas.
    touchAction: 'pan-y',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  refused: { color: tokens.colorNeutralForeground3, cursor: 'not-allowed' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

interface AddButtonProps {
  readonly entry: PickerEntry;
  /** Why it cannot be added there; `null` where it can. */
  readonly refused: string | null;
  readonly onAdd: (content: StepContent) => void;
  readonly onGrab: (press: Press, entry: PickerEntry) => void;
}

/** One thing that can be added. What cannot says why, and is reached by the keyboard like the rest. */
export function AddButton({ entry, refused, onAdd, onGrab }: AddButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-disabled={refused !== null}
      className={mergeClasses(styles.button, refused !== null && styles.refused)}
      onPointerDown={(event) => onGrab(event, entry)}
      onClick={() => (refused === null ? onAdd(entry.content) : undefined)}
    >
      <StepIcon kind={entry.content.kind} size="small" />
      <span className={styles.words}>
        {entry.label}
        {refused === null ? null : <Caption1> {refused}</Caption1>}
      </span>
    </button>
  );
}
