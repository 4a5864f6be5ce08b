import { Caption1, makeStyles, mergeClasses, Subtitle2, shorthands, tokens } from '@fluentui/react-components';
import { Flag20Regular } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { useCardFocus } from './canvasContext.ts';
import { type StartNode, startNodeId } from './flow.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    cursor: 'pointer',
  },
  selected: shorthands.borderWidth('3px'),
  words: { display: 'flex', flexDirection: 'column' },
});

/** The fixed tile that every sequence begins with. */
export function StartCard({ data: { selected } }: NodeProps<StartNode>) {
  const styles = useStyles();
  const ref = useCardFocus(startNodeId, selected);
  return (
    <div ref={ref} className={mergeClasses(styles.root, selected && styles.selected)}>
      <Flag20Regular aria-hidden />
      <div className={styles.words}>
        <Subtitle2>Sequence starts here</Subtitle2>
        <Caption1>When a record is connected</Caption1>
      </div>
    </div>
  );
}
