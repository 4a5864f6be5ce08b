import type { StepId } from '../../../shared/model/ids.ts';
import type { Slot } from '../../../shared/model/sequence.ts';
import type { StepKind } from '../../../shared/model/step.ts';

/** What is dragged over the canvas: steps of it, or a new one. The designer says what may happen to it; the canvas only shows that. */
export interface Load {
  readonly kind: StepKind;
  /** What it is called beside the pointer. */
  readonly title: string;
  /** The steps that would leave their places; none for a new one. */
  readonly taken: readonly StepId[];
  /** Why it may not be dropped there, in a sentence; `null` where it may. */
  readonly whyNot: (slot: Slot) => string | null;
  /** What else to know before it is dropped there, or anywhere yet, such as what Alt is for; may be empty. */
  readonly note: (over: Slot | null) => string;
  /** Called with any place, also one that is refused: that is said to the person there. */
  readonly drop: (slot: Slot) => void;
}

/** Takes something up. Alt may make something else of it, so it is asked again when Alt is first held. */
export type TakeUp = (alt: boolean) => Load;

/** The pointer when it went down on what can be dragged. */
export interface Press {
  readonly button: number;
  readonly isPrimary: boolean;
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Begins a drag, unless the pointer is let go where it went down: that is a click. */
export type Grab = (press: Press, takeUp: TakeUp) => void;
