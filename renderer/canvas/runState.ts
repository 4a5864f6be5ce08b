import type { StepId } from '../../shared/model/ids.ts';
import { flowOrder, type Sequence } from '../../shared/model/sequence.ts';

/** What a run has done to a step, as the simulator tells it. */
export type VisitState = 'done' | 'skipped' | 'current' | 'waiting';

/** `ahead`: the run may still come there. `notTaken`: it cannot any more. */
export type RunState = VisitState | 'ahead' | 'notTaken';

export const runStateWords: Readonly<Record<RunState, string>> = {
  done: 'Done',
  skipped: 'Skipped',
  current: 'Now',
  waiting: 'Waiting',
  ahead: 'Not reached yet',
  notTaken: 'Not taken',
};

/** A run as it is drawn over a sequence. */
export interface RunOverlay {
  readonly visited: ReadonlyMap<StepId, VisitState>;
  /** The exits that were taken, as `slotKey` spells them. */
  readonly taken: ReadonlySet<string>;
  /** What stands on the badge of a step besides its state. */
  readonly times?: ReadonlyMap<StepId, string> | undefined;
}

/** The steps that the run may still come to: everything before it began, what follows from where it stands, nothing once it has ended. */
export function stepsAhead(sequence: Sequence, visited: RunOverlay['visited']): ReadonlySet<StepId> {
  const from = visited.size === 0 ? [sequence.start] : stepsNow(visited);
  return new Set(from.flatMap((id) => flowOrder(sequence, id).map((step) => step.id)));
}

const isOpen = (state: VisitState): boolean => state === 'current' || state === 'waiting';

/** The steps where the run stands. */
export const stepsNow = (visited: RunOverlay['visited']): readonly StepId[] =>
  [...visited].flatMap(([id, state]) => (isOpen(state) ? [id] : []));
