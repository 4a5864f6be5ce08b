import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Names } from '../../../shared/model/describe.ts';
import type { StepContent } from '../../../shared/model/flow.ts';
import type { Sequence, Slot } from '../../../shared/model/sequence.ts';
import type { Grab } from '../../canvas/drag/load.ts';
import { type Cursor, slotAfter } from '../../canvas/walk.ts';
import { type SideTab, sideWidths } from '../../state/side.ts';
import { useStores, useView } from '../../state/stores.tsx';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { ResizeHandle } from '../../ui/ResizeHandle.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { AddTab, type AddTabHandle } from '../addTab/AddTab.tsx';
import { Outline, type OutlineHandle } from '../outline/Outline.tsx';
import type { OutlineRow } from '../outline/rows.ts';
import type { Tail } from '../structure/TailField.tsx';
import { SideHeader } from './SideHeader.tsx';
import { SideRail } from './SideRail.tsx';
import { useWishes } from './useWishes.ts';
import type { WorkPlace } from './useWorkPlace.ts';

/** Where the picture would have too little room beside an open pane, it opens over the picture instead. */
const narrow = '(max-width: 1099px)';

const useStyles = makeStyles({
  side: { position: 'relative', display: 'flex', minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  heading: { position: 'absolute', margin: 0 },
  panel: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, maxWidth: '90vw' },
  drawer: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: '100%',
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

/** What others may do with the side pane. */
export interface SideHandle extends WorkPlace {
  /** Lets the title of the selected step be typed in the outline. Answers whether it can: only where the outline shows. */
  readonly rename: () => boolean;
}

interface SidePaneProps {
  readonly sequence: Sequence;
  readonly names: Names;
  readonly selected: Cursor;
  readonly onAdd: (slot: Slot, content: StepContent, tail: Tail) => void;
  /** Something is dragged from here to the canvas. */
  readonly onGrab: Grab;
  readonly onInspect: (field: 'first' | 'afterTitle') => void;
  readonly onFocus: () => void;
  readonly className: string;
  readonly ref: Ref<SideHandle>;
}

/** The left area of the designer: the outline, and the list of what can be added. Closed, it is a rail with its two tabs. */
export function SidePane({ sequence, names, selected, onAdd, onGrab, onInspect, onFocus, className, ref }: SidePaneProps) {
  const styles = useStyles();
  const { changeSide, askSide } = useStores().view.getState();
  const side = useView((state) => state.side);
  const isNarrow = useMedia(narrow);
  const [isDrawn, setDrawn] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  const [line, setLine] = useState<OutlineRow | null>(null);
  const heading = useId();
  const root = useRef<HTMLElement>(null);
  const outline = useRef<OutlineHandle>(null);
  const addTab = useRef<AddTabHandle>(null);

  const isOpen = isNarrow ? isDrawn : side.open;
  const setOpen = (open: boolean): void => (isNarrow ? setDrawn(open) : changeSide({ open }));
  const show = (tab: SideTab): void => {
    changeSide({ tab });
    setOpen(true);
  };
  const focus = (): void => (outline.current ?? addTab.current ?? firstButton(root.current))?.focus();
  useWishes({ isOpen, tab: side.tab, show, close: () => setOpen(false), focus });

  // What had the keyboard may have gone with the pane. A pane that has only just come takes nothing.
  const was = useRef(isOpen);
  useLayoutEffect(() => {
    if (was.current !== isOpen && document.activeElement === document.body) firstButton(root.current)?.focus();
    was.current = isOpen;
  }, [isOpen]);

  useImperativeHandle(ref, () => ({
    focus,
    anchorAt: () => ({ getBoundingClientRect: () => (outline.current?.line() ?? root.current)?.getBoundingClientRect() ?? new DOMRect() }),
    rename: () => outline.current?.rename() ?? false,
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isNarrow && isOpen && !event.defaultPrevented) setOpen(false);
  };

  return (
    <section ref={root} aria-labelledby={heading} className={mergeClasses(styles.side, className)} onFocus={onFocus} onKeyDown={onKeyDown}>
      <h2 id={heading} className={styles.heading}>
        <HiddenText text="Outline and Add" />
      </h2>
      {isNarrow || !isOpen ? <SideRail onOpen={(tab) => askSide({ kind: 'show', tab })} /> : null}
      {isOpen ? (
        <div className={mergeClasses(styles.panel, isNarrow && styles.drawer)} style={{ width: `${dragged ?? side.width}px` }}>
          <SideHeader tab={side.tab} onTab={(tab) => changeSide({ tab })} onClose={() => setOpen(false)} />
          {side.tab === 'outline' ? (
            <Outline
              ref={outline}
              sequence={sequence}
              names={names}
              selected={selected}
              line={line}
              onLine={setLine}
              onInspect={onInspect}
            />
          ) : (
            <AddTab
              ref={addTab}
              sequence={sequence}
              selected={selected}
              slot={line !== null && line.step === selected ? line.slot : slotAfter(sequence, selected)}
              onAdd={onAdd}
              onGrab={onGrab}
            />
          )}
        </div>
      ) : null}
      {isOpen && !isNarrow ? (
        <ResizeHandle
          label="Width of the side pane"
          value={dragged ?? side.width}
          min={sideWidths.min}
          max={sideWidths.max}
          onDrag={setDragged}
          onChange={(width) => {
            setDragged(null);
            changeSide({ width });
          }}
        />
      ) : null}
    </section>
  );
}

const firstButton = (root: HTMLElement | null): HTMLElement | null => root?.querySelector('button') ?? null;
