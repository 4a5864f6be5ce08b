import { makeStyles } from '@fluentui/react-components';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import type { ComponentType } from 'react';
import type { CanvasNode } from './flow.ts';

const useStyles = makeStyles({ hidden: { visibility: 'hidden' } });

/** A card with the places where lines meet it. Nobody sees or uses them: the drawing library draws no line without. */
export function withLineEnds<N extends CanvasNode>(Card: ComponentType<NodeProps<N>>): ComponentType<NodeProps<N>> {
  return function CardWithLineEnds(props: NodeProps<N>) {
    const styles = useStyles();
    return (
      <>
        <Handle type="target" position={Position.Top} isConnectable={false} className={styles.hidden} />
        <Card {...props} />
        <Handle type="source" position={Position.Bottom} isConnectable={false} className={styles.hidden} />
      </>
    );
  };
}
