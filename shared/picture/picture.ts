import type { StepId } from '../model/ids.ts';
import type { Slot } from '../model/sequence.ts';

/** In pixels at 100 %; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `x` and `y` are its upper left corner. */
export interface Box extends Point, Size {}

/** Where a connection ends. */
export type Destination =
  | { readonly kind: 'step'; readonly step: StepId }
  /** The step is drawn elsewhere, under its first parent; `box` holds the link to it. */
  | { readonly kind: 'join'; readonly step: StepId; readonly box: Box }
  /** An open end; `box` is the place of its "+". */
  | { readonly kind: 'open'; readonly box: Box };

/** The line that leaves a slot. There is one for each slot of the sequence, in flow order. */
export interface Connection {
  readonly slot: Slot;
  readonly from: Point;
  readonly to: Point;
  /** The right-angled line, as an SVG path. */
  readonly path: string;
  /** What the line says, around its centre. */
  readonly label: { readonly text: 'Yes' | 'No'; readonly at: Point } | null;
  /** The centre of the "+" that adds a step here. */
  readonly plus: Point;
  readonly leadsTo: Destination;
}

/** How a sequence looks: everything has its place, nothing has a colour. Its upper left corner is 0, 0. */
export interface Picture extends Size {
  readonly start: Box;
  readonly steps: ReadonlyMap<StepId, Box>;
  readonly connections: readonly Connection[];
}

/** One text for each slot: `start`, or step and exit. */
export const slotKey = (slot: Slot): string => (slot.kind === 'start' ? 'start' : `${slot.step}:${slot.exit}`);

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
