import { makeStyles, tokens } from '@fluentui/react-components';
import { type EdgeTypes, type NodeTypes, ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, type Ref, useLayoutEffect, useMemo, useRef } from 'react';
import type { Names } from '../../shared/model/describe.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Sequence, Slot } from '../../shared/model/sequence.ts';
import type { Size } from '../../shared/picture/picture.ts';
import { ConnectionLine } from './ConnectionLine.tsx';
import { type CanvasParts, CanvasPartsProvider } from './canvasContext.ts';
import { DragLayer } from './drag/DragLayer.tsx';
import type { Grab, TakeUp } from './drag/load.ts';
import { type CanvasNode, flowOf, type Line } from './flow.ts';
import { JoinLink } from './JoinLink.tsx';
import { type Intent, intentOf } from './keys.ts';
import { OpenEnd } from './OpenEnd.tsx';
import type { Overlay } from './overlay.ts';
import type { CanvasHandle } from './SequenceCanvas.tsx';
import { StartCard } from './StartCard.tsx';
import { StepCard } from './StepCard.tsx';
import { type MenuWish, menuWish, stepAt } from './stepMenu.ts';
import { useCamera, useLeaving } from './useCamera.ts';
import { useCanvasFocus } from './useCanvasFocus.ts';
import { usePicture } from './usePicture.ts';
import { useStableFlow } from './useStableFlow.ts';
import { type ShownPart, zoomLimits } from './viewport.ts';
import { type Cursor, type SelectHow, selectHow, walk } from './walk.ts';
import { withLineEnds } from './withLineEnds.tsx';
import { ZoomControls } from './ZoomControls.tsx';

const nodeTypes: NodeTypes = {
  start: withLineEnds(StartCard),
  step: withLineEnds(StepCard),
  join: withLineEnds(JoinLink),
  open: withLineEnds(OpenEnd),
};
const edgeTypes: EdgeTypes = { line: ConnectionLine };

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& .react-flow__node:focus': { outline: 'none' },
    '& .react-flow__node:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '3px',
      borderRadius: tokens.borderRadiusMedium,
    },
    '&[data-dragging] [data-slot]': { opacity: 0.4 },
    '& .react-flow__attribution': { backgroundColor: tokens.colorNeutralBackground1 },
    '& .react-flow__attribution a': { color: tokens.colorNeutralForeground2 },
  },
});

interface BoardProps {
  readonly sequence: Sequence;
  readonly names: Names;
  readonly overlay: Overlay;
  readonly cursor: Cursor;
  /** The size of the canvas when it was opened. */
  readonly screen: Size;
  readonly opensAt?: ShownPart | undefined;
  readonly onLeave?: ((part: ShownPart) => void) | undefined;
  readonly label: string;
  readonly onCursor: (cursor: Cursor, how?: SelectHow) => void;
  readonly onPick: (slot: Slot) => void;
  readonly onOpen: () => void;
  /** What a closed path hides shall show. */
  readonly onUnfold?: (slot: Slot) => void;
  /** A step was pointed at. */
  readonly onPress?: ((step: StepId) => void) | undefined;
  /** The person moved the picture by hand. */
  readonly onPan?: (() => void) | undefined;
  /** All keys but those for walking and zooming, which the board does itself. */
  readonly onIntent: (intent: Intent) => void;
  /** The menu of a step was asked for; without it there is none. */
  readonly onMenu?: (wish: MenuWish) => void;
  /** A step is dragged away; without it none can be. */
  readonly onTakeUp?: (step: StepId) => TakeUp;
  readonly handle: Ref<CanvasHandle> | undefined;
}

/** The drawing itself, the same for both modes. */
export function Board(props: BoardProps) {
  const { sequence, names, overlay, cursor, onCursor, onPick } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const grab = useRef<Grab>(null);
  const picture = usePicture(sequence);
  const flow = useStableFlow(useMemo(() => flowOf(sequence, picture, names, overlay, cursor), [sequence, picture, names, overlay, cursor]));
  const camera = useCamera(root, picture, cursor, props.screen, props.opensAt);
  useLeaving(cursor, props.onLeave);
  const focus = useCanvasFocus(root, picture, cursor, camera, grab, props.handle);

  const goTo = (next: Cursor, how?: SelectHow): void => {
    onCursor(next, how);
    focus.want(next);
  };
  const parts = useParts(onPick, goTo, props.onUnfold, focus);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isForButton(event)) return;
    const intent = intentOf(event, overlay.mode);
    if (intent === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (intent.kind === 'walk') goTo(walk(sequence, cursor, intent.direction), event.shiftKey ? 'range' : 'alone');
    else if (intent.kind === 'zoom') camera.zoom(intent.by);
    else props.onIntent(intent);
  };

  return (
    <CanvasPartsProvider value={parts}>
      <ReactFlow<CanvasNode, Line>
        ref={root}
        className={styles.root}
        nodes={flow.nodes}
        edges={flow.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={camera.opening}
        minZoom={zoomLimits.min}
        maxZoom={zoomLimits.max}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        aria-label={props.label}
        tabIndex={focus.isInside ? -1 : 0}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
        onKeyDown={onKeyDown}
        onPaneClick={() => onCursor(null)}
        onMove={(event) => {
          if (event !== null) props.onPan?.();
        }}
        onNodeClick={(event, node) => {
          if (node.type === 'start') onCursor(null);
          if (node.type !== 'step') return;
          onCursor(node.data.step, selectHow(event));
          props.onPress?.(node.data.step);
        }}
        onPointerDown={(event) => {
          const step = stepAt(event.target, flow.nodes);
          if (step !== null && props.onTakeUp !== undefined) grab.current?.(event, props.onTakeUp(step));
        }}
        onContextMenu={(event) => {
          const wish = menuWish(event, flow.nodes, cursor);
          if (wish === null || props.onMenu === undefined) return;
          event.preventDefault();
          props.onMenu(wish);
        }}
        onNodeDoubleClick={(_, node) => {
          if (node.type === 'step') props.onOpen();
        }}
      />
      <DragLayer ref={grab} root={root} sequence={sequence} picture={picture} />
      <ZoomControls onFit={camera.fit} />
    </CanvasPartsProvider>
  );
}

/** What the cards and buttons share: one object for the life of the board, so that they are not drawn anew with it. */
function useParts(
  pick: CanvasParts['pick'],
  goTo: CanvasParts['goTo'],
  unfold: CanvasParts['unfold'] | undefined,
  focus: ReturnType<typeof useCanvasFocus>,
): CanvasParts {
  const latest = useRef({ pick, goTo, unfold });
  useLayoutEffect(() => {
    latest.current = { pick, goTo, unfold };
  });
  const { wanted, keep } = focus;
  return useMemo(
    () => ({
      pick: (slot) => latest.current.pick(slot),
      unfold: (slot) => latest.current.unfold?.(slot),
      goTo: (step) => latest.current.goTo(step),
      wanted,
      keepFocus: keep,
    }),
    [wanted, keep],
  );
}

/** Enter and Space on a button of the canvas press that button. */
const isForButton = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button') !== null;
