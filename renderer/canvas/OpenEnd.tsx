import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Filled } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { useCanvasParts } from './canvasContext.ts';
import type { OpenNode } from './flow.ts';
import { PlusButton } from './PlusButton.tsx';

const useStyles = makeStyles({
  first: { width: '100%', height: '100%', whiteSpace: 'nowrap' },
  end: {
    display: 'flex',
    justifyContent: 'center',
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** Where a path ends: its "+", a large one with words in an empty sequence. In a run it only says that the path ends. */
export function OpenEnd({ data: { slot, add, near } }: NodeProps<OpenNode>) {
  const styles = useStyles();
  const { pick } = useCanvasParts();
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
