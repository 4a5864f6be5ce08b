import type { Design } from '../../model/design.ts';
import type { Step, StepKind, StepOf } from '../../model/step.ts';
import type { SingleEdit } from '../edit.ts';

/** A way to mend a problem. */
export interface Fix {
  /** What the button says: "Remove the wait". */
  readonly label: string;
  /** To be applied in this order, all of them or none. */
  readonly edits: readonly SingleEdit[];
}

/** Makes the fixes for what one rule found at a step; `null` where it found it in the whole design, or the step is gone. */
export type FixMaker = (design: Design, step: Step | null) => readonly Fix[];

/** A maker for rules that find steps of one kind. */
export const forKind =
  <K extends StepKind>(kind: K, make: (design: Design, step: StepOf<K>) => readonly Fix[]): FixMaker =>
  (design, step) =>
    isOfKind(step, kind) ? make(design, step) : [];

const isOfKind = <K extends StepKind>(step: Step | null, kind: K): step is StepOf<K> => step?.kind === kind;
