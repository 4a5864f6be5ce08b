import { useReactFlow } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Slot } from '../../../shared/model/sequence.ts';
import { type Picture, type Point, slotKey } from '../../../shared/picture/picture.ts';
import { followPointer } from './followPointer.ts';
import type { Grab, Load, TakeUp } from './load.ts';
import { isWithin, push, slotNear } from './reach.ts';

/** Why a place is refused, by its key; `null` where it is not. */
type Verdicts = ReadonlyMap<string, string | null>;

/** What is being dragged now. */
export interface Drag {
  readonly load: Load;
  /** Decided once, when it was taken up: asking for each move of the pointer would be too slow. */
  readonly verdicts: Verdicts;
  /** The pointer, in the window. */
  readonly at: Point;
  readonly over: Slot | null;
}

type Held = Pick<Drag, 'load' | 'verdicts'>;

/** Drags things over the canvas `root`. A change of the picture meanwhile cancels: what was decided for it may not hold any more. */
export function useDrag(root: RefObject<HTMLDivElement | null>, picture: Picture): { readonly drag: Drag | null; readonly grab: Grab } {
  const { getViewport, setViewport } = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);
  const cancel = useRef<(() => void) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for each picture that goes
  useLayoutEffect(() => () => cancel.current?.(), [picture]);

  const frame = (): DOMRect => root.current?.getBoundingClientRect() ?? new DOMRect();
  const placeAt = (at: Point): Slot | null => {
    const { left, top } = frame();
    const { x, y, zoom } = getViewport();
    return isWithin(at, frame()) ? slotNear(picture, { x: (at.x - left - x) / zoom, y: (at.y - top - y) / zoom }, zoom) : null;
  };

  const grab: Grab = (press, takeUp) => {
    if (press.button !== 0 || !press.isPrimary) return;
    const hold = holding(takeUp, picture);
    // The press itself has given the keyboard to what was pressed; where nothing comes of it, that is taken back.
    const focused = document.activeElement;
    const focusBack = (): void => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    };
    let now: Drag | null = null;
    let pushing = 0;

    const show = (next: Drag | null): void => {
      now = next;
      setDrag(next);
    };
    const move = (at: Point, held: Held): void => show({ ...held, at, over: placeAt(at) });
    // The picture moves along while the pointer rests at the rim; what comes from outside enters first.
    let hasBeenInside = isWithin({ x: press.clientX, y: press.clientY }, frame());
    const pushOn = (): void => {
      pushing = 0;
      if (now === null) return;
      const by = push(now.at, frame());
      if (by.x === 0 && by.y === 0) {
        hasBeenInside ||= isWithin(now.at, frame());
        return;
      }
      if (!hasBeenInside) return;
      const { x, y, zoom } = getViewport();
      void setViewport({ zoom, x: x + by.x, y: y + by.y });
      move(now.at, now);
      pushing = requestAnimationFrame(pushOn);
    };
    const end = (): void => {
      cancelAnimationFrame(pushing);
      cancel.current = null;
      show(null);
    };

    cancel.current = followPointer(press, {
      onMove: (at, alt) => {
        move(at, hold(alt));
        if (pushing === 0) pushing = requestAnimationFrame(pushOn);
      },
      onCancel: () => {
        end();
        focusBack();
      },
      onDrop: () => {
        const dropped = now;
        end();
        const over = dropped?.over ?? null;
        if (over === null || dropped?.verdicts.get(slotKey(over)) !== null) focusBack();
        if (over !== null) dropped?.load.drop(over);
      },
    });
  };

  return { drag, grab };
}

/** Takes something up with and without Alt, each when it is first asked for. */
function holding(takeUp: TakeUp, picture: Picture): (alt: boolean) => Held {
  const known = new Map<boolean, Held>();
  return (alt) => {
    const before = known.get(alt);
    if (before !== undefined) return before;
    const load = takeUp(alt);
    const held: Held = { load, verdicts: new Map(picture.connections.map(({ slot }) => [slotKey(slot), load.whyNot(slot)])) };
    known.set(alt, held);
    return held;
  };
}
