import type { Issue } from '../../shared/check/issue.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Sequence, Slot } from '../../shared/model/sequence.ts';
import { slotKey } from '../../shared/picture/picture.ts';
import { type IssueCounts, issueCounts } from './labels.ts';
import { type RunOverlay, type RunState, stepsAhead } from './runState.ts';

/** What a person asked to see at the cards. */
export interface Marks {
  /** The days on which a record can come to each step, in words. */
  readonly days?: ReadonlyMap<StepId, string> | undefined;
  /** The steps that hold what is looked for. */
  readonly found?: ReadonlySet<StepId> | undefined;
  /** The steps that are selected together. */
  readonly several?: ReadonlySet<StepId> | undefined;
  /** The steps that are dimmed, so that others stand out. */
  readonly dimmed?: ReadonlySet<StepId> | undefined;
  /** The steps that a choice which is pointed at would delete. */
  readonly going?: ReadonlySet<StepId> | undefined;
  /** How many steps each closed path hides, by the key of its slot. */
  readonly hidden?: ReadonlyMap<string, number> | undefined;
  /** The exits that nothing has tried, as `slotKey` spells them. */
  readonly untried?: ReadonlySet<string> | undefined;
}

/** What is drawn over the bare picture, by mode. */
export type Overlay =
  | ({ readonly mode: 'design'; readonly issues: readonly Issue[] } & Marks)
  | { readonly mode: 'run'; readonly run: RunOverlay };

export type LineState = 'plain' | 'taken' | 'notTaken' | 'untried';

/** What a mode says of the parts of the picture. */
interface LookOfMode {
  readonly marks: Marks;
  readonly issues: ReadonlyMap<StepId, IssueCounts>;
  readonly runState: (id: StepId) => RunState | null;
  readonly runTime: (id: StepId) => string;
  readonly lineState: (slot: Slot) => LineState;
}

const designLook = (sequence: Sequence, issues: readonly Issue[], marks: Marks): LookOfMode => ({
  marks,
  issues: issueCounts(issues.filter(({ step }) => step !== null && step in sequence.steps)),
  runState: () => null,
  runTime: () => '',
  lineState: (slot) => {
    if (marks.dimmed !== undefined && (slot.kind === 'start' || marks.dimmed.has(slot.step))) return 'notTaken';
    return marks.untried?.has(slotKey(slot)) === true ? 'untried' : 'plain';
  },
});

function runLook(sequence: Sequence, { visited, taken, times }: RunOverlay): LookOfMode {
  const ahead = stepsAhead(sequence, visited);
  return {
    marks: {},
    issues: new Map(),
    runTime: (id) => times?.get(id) ?? '',
    runState: (id) => visited.get(id) ?? (ahead.has(id) ? 'ahead' : 'notTaken'),
    lineState: (slot) => {
      if (slot.kind === 'start') return visited.size > 0 ? 'taken' : 'plain';
      if (taken.has(slotKey(slot))) return 'taken';
      return ahead.has(slot.step) ? 'plain' : 'notTaken';
    },
  };
}

/** What is drawn over the bare picture, part by part. */
export const lookOf = (sequence: Sequence, overlay: Overlay): LookOfMode =>
  overlay.mode === 'design' ? designLook(sequence, overlay.issues, overlay) : runLook(sequence, overlay.run);
