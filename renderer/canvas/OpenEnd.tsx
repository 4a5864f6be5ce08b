import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Filled, ChevronDown16Regular } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { useCanvasParts } from './canvasContext.ts';
import type { OpenNode } from './flow.ts';
import { counted } from './labels.ts';
import { PlusButton } from './PlusButton.tsx';

const useStyles = makeStyles({
  first: { width: '100%', height: '100%', whiteSpace: 'nowrap' },
  // Wider than its place, which is that of a "+": there is room for it between two paths.
  hidden: {
    position: 'absolute',
    insetInlineStart: '50%',
    transform: 'translateX(-50%) scale(var(--plus-scale, 1))',
    transformOrigin: 'top',
    whiteSpace: 'nowrap',
  },
  end: {
    display: 'flex',
    justifyContent: 'center',
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** Where a path ends: its "+", or how many steps it hides, a large one with words in an empty sequence. In a run it only says that the path ends. */
export function OpenEnd({ data: { slot, add, near, hidden, open } }: NodeProps<OpenNode>) {
  const styles = useStyles();
  const { pick, unfold } = useCanvasParts();
  if (open !== null) {
    return (
      <Button
        size="small"
        shape="circular"
        tabIndex={-1}
        icon={<ChevronDown16Regular />}
        aria-label={open}
        title={open}
        className={`nopan ${styles.hidden}`}
        onClick={() => unfold(slot)}
      >
        {counted(hidden, 'step')}
      </Button>
    );
  }
  if (add === null) {
    return (
      <div className={styles.end}>
        <Caption1>End</Caption1>
      </div>
    );
  }
  if (slot.kind === 'start') {
    return (
      <Button appearance="primary" size="large" icon={<Add20Filled />} className={`nopan ${styles.first}`} onClick={() => pick(slot)}>
        {add}
      </Button>
    );
  }
  return <PlusButton slot={slot} label={add} near={near} openEnd />;
}
