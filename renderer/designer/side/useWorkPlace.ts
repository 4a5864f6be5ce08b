import { type RefObject, useMemo, useRef } from 'react';
import type { Slot } from '../../../shared/model/sequence.ts';

/** Where a person builds with the keyboard: the canvas, or the side pane. */
export interface WorkPlace {
  readonly focus: () => void;
  /** Where a picker for a slot stands on the screen, live. */
  readonly anchorAt: (slot: Slot) => { readonly getBoundingClientRect: () => DOMRect };
}

interface WorkPlaces {
  /** The place that had the keyboard last, to go back to. */
  readonly current: RefObject<WorkPlace | null>;
  readonly isSide: () => boolean;
  readonly enterCanvas: () => void;
  readonly enterSide: () => void;
}

/** Remembers at which of the two places the person works; the canvas at first. */
export function useWorkPlace(canvas: RefObject<WorkPlace | null>, side: RefObject<WorkPlace | null>): WorkPlaces {
  const last = useRef(canvas);
  return useMemo(
    () => ({
      current: {
        get current() {
          return last.current.current ?? canvas.current;
        },
      },
      isSide: () => last.current === side,
      enterCanvas: () => {
        last.current = canvas;
      },
      enterSide: () => {
        last.current = side;
      },
    }),
    [canvas, side],
  );
}
