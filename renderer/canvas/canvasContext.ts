import { createContext, type RefObject, useContext, useLayoutEffect, useRef } from 'react';
import type { StepId } from '../../shared/model/ids.ts';
import type { Slot } from '../../shared/model/sequence.ts';

/** What the parts of the canvas share. */
export interface CanvasParts {
  /** Opens the picker of a slot. */
  readonly pick: (slot: Slot) => void;
  /** Shows what a closed path hides. */
  readonly unfold: (slot: Slot) => void;
  /** Moves the cursor to a step and shows it. */
  readonly goTo: (step: StepId) => void;
  /** The part that shall take the keyboard focus as soon as it is drawn. */
  readonly wanted: RefObject<string | null>;
  /** Takes the focus from a part that is about to leave the screen, so that it is not lost. */
  readonly keepFocus: () => void;
}

const CanvasContext = createContext<CanvasParts | null>(null);
export const CanvasPartsProvider = CanvasContext.Provider;

export function useCanvasParts(): CanvasParts {
  const parts = useContext(CanvasContext);
  if (parts === null) throw new Error('A part of the canvas stands outside the canvas');
  return parts;
}

/**
 * Lets a card have the keyboard focus although it is only drawn while it is on the screen: it takes the focus that waits for it when it
 * appears, and lends it to the canvas while it is gone. Put the ref on an element within the card.
 */
export function useCardFocus(id: string, selected: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const { wanted, keepFocus } = useCanvasParts();

  useLayoutEffect(() => {
    if (!selected || wanted.current !== id) return;
    wanted.current = null;
    ref.current?.parentElement?.focus({ preventScroll: true });
  }, [id, selected, wanted]);

  useLayoutEffect(() => {
    const card = ref.current?.parentElement;
    return () => {
      if (!card?.contains(document.activeElement)) return;
      wanted.current = id;
      keepFocus();
    };
  }, [id, wanted, keepFocus]);

  return ref;
}
