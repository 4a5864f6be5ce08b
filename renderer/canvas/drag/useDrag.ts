import { useReactFlow } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Slot } from '../../../shared/model/sequence.ts';
import { type Picture, type Point, slotKey } from '../../../shared/picture/picture.ts';
import { followPointer } from './followPointer.ts';
import type { Grab } from './load.ts';
import { isWithin, push, slotNear } from './reach.ts';
import { decideMore, decideThis, type Held, slotsAround } from './verdicts.ts';

/** What is being dragged now. */
export interface Drag extends Held {
  readonly alt: boolean;
  /** The pointer, in the window. */
  readonly at: Point;
  /** The place that it means, which is decided. */
  readonly over: Slot | null;
}

/** Drags things over the canvas `root`. A change of the picture meanwhile cancels: what was decided for it may not hold any more. */
export function useDrag(root: RefObject<HTMLDivElement | null>, picture: Picture): { readonly drag: Drag | null; readonly grab: Grab } {
  const { getViewport, setViewport } = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);
  const cancel = useRef<(() => void) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for each picture that goes
  useLayoutEffect(() => () => cancel.current?.(), [picture]);

  const frame = (): DOMRect => root.current?.getBoundingClientRect() ?? new DOMRect();
  const inPicture = (at: Point): Point => {
    const { left, top } = frame();
    const { x, y, zoom } = getViewport();
    return { x: (at.x - left - x) / zoom, y: (at.y - top - y) / zoom };
  };
  const placeAt = (at: Point): Slot | null => (isWithin(at, frame()) ? slotNear(picture, inPicture(at), getViewport().zoom) : null);

  /** Moves the picture on while the pointer is at the rim. */
  const pushPicture = (at: Point): boolean => {
    const by = push(at, frame());
    if (by.x === 0 && by.y === 0) return false;
    const { x, y, zoom } = getViewport();
    void setViewport({ zoom, x: x + by.x, y: y + by.y });
    return true;
  };

  const grab: Grab = (press, takeUp) => {
    if (press.button !== 0 || !press.isPrimary) return;
    const from = { x: press.clientX, y: press.clientY };
    // With and without Alt, each from when it is first asked for.
    const known = new Map<boolean, Held>();
    const heldWith = (alt: boolean): Held =>
      known.get(alt) ?? decideMore({ load: takeUp(alt), verdicts: new Map(), undecided: slotsAround(picture, inPicture(from)) });
    let now: Drag | null = null;
    let nextFrame = 0;
    // What comes from outside enters before it moves the picture.
    let hasEntered = isWithin(from, frame());

    const show = (at: Point, alt: boolean, held: Held): void => {
      const over = placeAt(at);
      const next = over === null ? held : decideThis(held, over);
      known.set(alt, next);
      now = { ...next, at, alt, over };
      setDrag(now);
    };
    const onFrame = (): void => {
      nextFrame = 0;
      if (now === null) return;
      const { at, alt, undecided } = now;
      const isPushed = hasEntered && pushPicture(at);
      const by = push(at, frame());
      hasEntered ||= by.x === 0 && by.y === 0 && isWithin(at, frame());
      if (!isPushed && undecided.length === 0) return;
      show(at, alt, decideMore(now));
      nextFrame = requestAnimationFrame(onFrame);
    };
    const end = (): void => {
      cancelAnimationFrame(nextFrame);
      cancel.current = null;
      now = null;
      setDrag(null);
    };
    // The press itself has given the keyboard to what was pressed; where nothing comes of it, that is taken back.
    const focused = document.activeElement;
    const endWithout = (): void => {
      end();
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    };

    cancel.current = followPointer(press, {
      onMove: (at, alt) => {
        show(at, alt, heldWith(alt));
        if (nextFrame === 0) nextFrame = requestAnimationFrame(onFrame);
      },
      onCancel: endWithout,
      onDrop: () => {
        const dropped = now;
        const over = dropped?.over ?? null;
        if (over !== null && dropped?.verdicts.get(slotKey(over)) === null) end();
        else endWithout();
        if (over !== null) dropped?.load.drop(over);
      },
    });
  };

  return { drag, grab };
}
