import '@xyflow/react/dist/style.css';
import { makeStyles } from '@fluentui/react-components';
import { ReactFlowProvider } from '@xyflow/react';
import { type Ref, useLayoutEffect, useRef, useState } from 'react';
import type { Issue } from '../../shared/check/issue.ts';
import type { Names } from '../../shared/model/describe.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Sequence, Slot } from '../../shared/model/sequence.ts';
import type { Size } from '../../shared/picture/picture.ts';
import { DesignBoard } from './DesignBoard.tsx';
import type { Grab, TakeUp } from './drag/load.ts';
import type { QuickKind } from './keys.ts';
import type { Marks } from './overlay.ts';
import { RunBoard } from './RunBoard.tsx';
import type { VisitState } from './runState.ts';
import type { MenuWish } from './stepMenu.ts';
import type { ShownPart } from './viewport.ts';
import type { Cursor, SelectHow } from './walk.ts';

/** What others may do with a canvas. */
export interface CanvasHandle {
  /** Puts the keyboard into the canvas, without moving the picture. */
  readonly focus: () => void;
  /** Moves the picture so that a step shows; it glides there, but for people who asked for less motion. */
  readonly show: (step: StepId, how?: 'gliding' | 'atOnce') => void;
  /** Moves the picture so that the "+" of a slot shows, and answers where it is on the screen, live: something to anchor a picker at. */
  readonly anchorAt: (slot: Slot) => { readonly getBoundingClientRect: () => DOMRect };
  /** Drags something over the canvas that the pointer went down on elsewhere. */
  readonly grab: Grab;
}

interface CanvasProps {
  /** Give the canvas a React `key` by design: its view belongs to one sequence. */
  readonly sequence: Sequence;
  readonly names: Names;
}

export interface DesignCanvasProps extends CanvasProps, Omit<Marks, 'hidden'> {
  readonly mode: 'design';
  /** What part of the picture shows first, as long as the cursor is in it; without it, as much as can be read. */
  readonly opensAt?: ShownPart | undefined;
  /** Told what part showed last when the canvas goes. */
  readonly onLeave?: ((part: ShownPart) => void) | undefined;
  readonly issues: readonly Issue[];
  /** The selected step; `null` selects the start tile, hence the sequence. */
  readonly selected: Cursor;
  readonly onSelect: (selected: Cursor, how: SelectHow) => void;
  /** The paths whose steps are hidden. */
  readonly closed?: readonly Slot[];
  readonly onUnfold?: (slot: Slot) => void;
  readonly onPick: (slot: Slot) => void;
  readonly onQuickAdd: (slot: Slot, what: QuickKind) => void;
  /** Asked to add on the No path that is next to be built. */
  readonly onAddOnNo: () => void;
  /** Asked to add after a step that nothing can follow. */
  readonly onNothingFollows: (step: StepId) => void;
  readonly onDelete: (step: StepId) => void;
  readonly onMenu: (wish: MenuWish) => void;
  /** A step was dragged away: what comes along, and where it may go. */
  readonly onTakeUp: (step: StepId) => TakeUp;
  readonly onInspect: (field: 'first' | 'title') => void;
  readonly ref?: Ref<CanvasHandle>;
}

export interface RunCanvasProps extends CanvasProps {
  readonly mode: 'run';
  readonly visited: ReadonlyMap<StepId, VisitState>;
  /** The exits that were taken, each as `${stepId}:${exit}`. */
  readonly taken: ReadonlySet<string>;
  /** What stands on the badge of a step besides its state: "Tue 09:00", "2 days left". */
  readonly times?: ReadonlyMap<StepId, string>;
  /** The person looks at a step (`null`: at the start tile). The canvas keeps that selection itself. */
  readonly onSelect: (selected: Cursor) => void;
  /** The menu of a step was asked for. */
  readonly onMenu?: (wish: MenuWish) => void;
  /** The person pointed at a step. */
  readonly onPress?: (step: StepId) => void;
  /** Keeps the step where the run stands in view, until the person moves the picture. */
  readonly follow: boolean;
  /** The picture jumps to that step: so many moves come one after another that none could be followed. */
  readonly jumps?: boolean;
  /** A step to show and to give the keyboard to; granted once for each object. */
  readonly wish?: { readonly step: StepId } | null;
}

const useStyles = makeStyles({ frame: { position: 'relative', width: '100%', height: '100%', minHeight: 0, overflow: 'hidden' } });

/**
 * A sequence as a picture to look at, walk through and, in design mode, build. It fills its parent, which must have a height. The canvas
 * is one tab stop; arrow keys walk, and the keys of `keys.ts` work while it has the focus.
 */
export function SequenceCanvas(props: DesignCanvasProps | RunCanvasProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Size | null>(null);

  useLayoutEffect(() => {
    if (frame.current !== null) setScreen({ width: frame.current.clientWidth, height: frame.current.clientHeight });
  }, []);
  // Whoever comes to the screen by keyboard is in the canvas, also where that is drawn only now.
  const enter = (): void => {
    if (document.activeElement === frame.current) frame.current?.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for the canvas that has just come
  useLayoutEffect(enter, [screen]);

  return (
    <div ref={frame} className={styles.frame} {...(props.mode === 'design' ? { 'data-way-in': '', tabIndex: -1, onFocus: enter } : {})}>
      {screen === null ? null : (
        <ReactFlowProvider>
          {props.mode === 'design' ? <DesignBoard {...props} screen={screen} /> : <RunBoard {...props} screen={screen} />}
        </ReactFlowProvider>
      )}
    </div>
  );
}
