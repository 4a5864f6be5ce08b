import { type FocusEvent, type Ref, type RefObject, useCallback, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { type Box, type Picture, slotKey } from '../../shared/picture/picture.ts';
import type { Grab } from './drag/load.ts';
import { cursorNodeId } from './flow.ts';
import type { CanvasHandle } from './SequenceCanvas.tsx';
import type { Camera } from './useCamera.ts';
import type { Cursor } from './walk.ts';

/** The size of a "+" with its hit area. */
const PLUS = 32;

/**
 * The keyboard focus of the canvas. It is one tab stop: Tab enters at the canvas, which passes the focus on to the card under the cursor;
 * cards leave the document when they leave the screen, and then the canvas has it again.
 */
export function useCanvasFocus(
  root: RefObject<HTMLDivElement | null>,
  picture: Picture,
  cursor: Cursor,
  camera: Camera,
  grab: RefObject<Grab | null>,
  handle: Ref<CanvasHandle> | undefined,
) {
  const wanted = useRef<string | null>(null);
  const [isInside, setInside] = useState(false);

  const cardOf = (at: Cursor): HTMLElement | null =>
    root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(cursorNodeId(at))}"]`) ?? null;
  const boxOf = (at: Cursor): Box | undefined => (at === null ? picture.start : picture.steps.get(at));

  const keep = useCallback(() => root.current?.focus({ preventScroll: true }), [root]);

  /** Gives the focus to a card, now or when it is drawn. */
  const want = (at: Cursor): void => {
    const box = boxOf(at);
    if (box !== undefined) camera.show(box);
    const card = cardOf(at);
    wanted.current = card === null ? cursorNodeId(at) : null;
    card?.focus({ preventScroll: true });
  };

  // The cursor was moved otherwise than by keys, such as by deleting: the focus of a card goes with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the cursor moves, whatever else was rendered
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (cursor !== null && root.current?.contains(active) && active?.tagName !== 'BUTTON') want(cursor);
  }, [cursor]);

  // The library's link to itself is no tab stop; it stands in the credits as well.
  useLayoutEffect(() => root.current?.querySelector('.react-flow__attribution a')?.setAttribute('tabindex', '-1'), [root]);

  useImperativeHandle(handle, () => ({
    focus: () => (cardOf(cursor) ?? root.current)?.focus({ preventScroll: true }),
    show: (step, how) => {
      const box = boxOf(step);
      if (box !== undefined) camera.show(box, how);
    },
    anchorAt: (slot) => {
      const plus = picture.connections.find((connection) => slotKey(connection.slot) === slotKey(slot))?.plus ?? picture.start;
      const box = { x: plus.x - PLUS / 2, y: plus.y - PLUS / 2, width: PLUS, height: PLUS };
      camera.show(box, 'atOnce');
      return { getBoundingClientRect: () => camera.rectOf(box) };
    },
    grab: (press, takeUp) => grab.current?.(press, takeUp),
  }));

  return {
    wanted,
    want,
    keep,
    isInside,
    onFocus: (event: FocusEvent<HTMLDivElement>): void => {
      const entered = !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget));
      if (entered) setInside(true);
      if (entered && event.target === event.currentTarget && event.target.matches(':focus-visible')) want(cursor);
    },
    onBlur: (event: FocusEvent<HTMLDivElement>): void => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      setInside(false);
      wanted.current = null;
    },
  };
}
