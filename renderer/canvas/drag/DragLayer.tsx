import { makeStyles } from '@fluentui/react-components';
import { ViewportPortal } from '@xyflow/react';
import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect } from 'react';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { type Picture, slotKey } from '../../../shared/picture/picture.ts';
import { slotInWords } from '../labels.ts';
import { DropMarks } from './DropMarks.tsx';
import { Ghost } from './Ghost.tsx';
import type { Grab } from './load.ts';
import { useDrag } from './useDrag.ts';

const useStyles = makeStyles({
  // Over everything, so that nothing else reacts to the pointer meanwhile.
  cover: { position: 'fixed', inset: 0, zIndex: 1000, cursor: 'grabbing' },
  refused: { cursor: 'not-allowed' },
});

interface DragLayerProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly sequence: Sequence;
  readonly picture: Picture;
  readonly ref: Ref<Grab>;
}

/** What shows while something is dragged: where it may be dropped, what leaves its place, and what hangs at the pointer. Only this is drawn anew. */
export function DragLayer({ root, sequence, picture, ref }: DragLayerProps) {
  const styles = useStyles();
  const { drag, grab } = useDrag(root, picture);
  useImperativeHandle(ref, () => grab);

  const isDragging = drag !== null;
  useLayoutEffect(() => {
    root.current?.toggleAttribute('data-dragging', isDragging);
  }, [root, isDragging]);

  if (drag === null) return null;
  const { load, verdicts, at, over } = drag;
  const refused = over === null ? null : (verdicts.get(slotKey(over)) ?? null);
  return (
    <>
      <ViewportPortal>
        <DropMarks picture={picture} verdicts={verdicts} taken={load.taken} over={over === null ? null : slotKey(over)} />
      </ViewportPortal>
      <div className={refused === null ? styles.cover : `${styles.cover} ${styles.refused}`}>
        <Ghost
          kind={load.kind}
          title={load.title}
          place={over === null ? null : slotInWords(sequence, over)}
          refused={refused}
          note={load.note(over)}
          at={at}
        />
      </div>
    </>
  );
}
