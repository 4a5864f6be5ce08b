import { z } from 'zod';
import { Design } from '../model/design.ts';
import { ScenarioId, StepId } from '../model/ids.ts';
import { Scenario } from '../model/scenario.ts';
import { Sequence, Slot } from '../model/sequence.ts';
import { Step } from '../model/step.ts';
import { assertNever, fail, ok, type Result } from '../result.ts';
import { addStep } from './addStep.ts';
import { changeStep } from './changeStep.ts';
import { joinExit } from './joinExit.ts';
import { moveStep } from './moveStep.ts';
import { partExit } from './partExit.ts';
import { pasteSteps } from './pasteSteps.ts';
import type { EditRefusal } from './refusal.ts';
import { removeStep } from './removeStep.ts';
import { replaceBranch } from './replaceBranch.ts';

/** What a design says of itself besides its sequence. */
export const Details = Design.pick({ name: true, description: true, recordType: true, tags: true, options: true });
export type Details = z.infer<typeof Details>;

/**
 * A change to one thing. Those that change a value carry the whole new value, so that of several merged edits of one field only the last is
 * needed (`history.ts`).
 */
const SingleEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changeDetails'), details: Details }),
  z.strictObject({ kind: z.literal('setStatus'), status: Design.shape.status }),
  /** `step` has open exits; what stood in the slot follows it. `tail` says on which path of a condition. */
  z.strictObject({ kind: z.literal('addStep'), step: Step, at: Slot, tail: z.enum(['yes', 'no']) }),
  /** `keep` is the path that takes the step's place; `null` removes everything that only this step led to. */
  z.strictObject({ kind: z.literal('removeStep'), step: StepId, keep: z.enum(['next', 'yes', 'no']).nullable() }),
  /** The step with new content; kind and exits stay as they are. */
  z.strictObject({ kind: z.literal('changeStep'), step: Step }),
  /** The step alone or with everything below it to another slot; `tail` as in `addStep`. */
  z.strictObject({
    kind: z.literal('moveStep'),
    step: StepId,
    at: Slot,
    extent: z.enum(['alone', 'withBelow']),
    tail: z.enum(['yes', 'no']),
  }),
  /** A path that stands open, or joins another, continues at a step that is there. */
  z.strictObject({ kind: z.literal('joinExit'), slot: Slot, to: StepId }),
  /** A path that joins another stands open again, or leads to `copy`, which has ids of its own. */
  z.strictObject({ kind: z.literal('partExit'), slot: Slot, copy: Sequence.nullable() }),
  /** Steps that hang together, under ids that are new here; `tail` as in `addStep`. */
  z.strictObject({ kind: z.literal('pasteSteps'), steps: Sequence, at: Slot, tail: z.enum(['yes', 'no']) }),
  /** `by` has open exits; it takes the place of the step and of everything that only that led to. */
  z.strictObject({ kind: z.literal('replaceBranch'), step: StepId, by: Step }),
  /** Back to what an earlier version said, such as the finished one. Scenarios stay: they are the work since. */
  z.strictObject({ kind: z.literal('goBack'), details: Details, sequence: Sequence, status: Design.shape.status }),
  z.strictObject({ kind: z.literal('putScenario'), scenario: Scenario }),
  z.strictObject({ kind: z.literal('removeScenario'), scenario: ScenarioId }),
]);

/** One change to a design, as data: it is dispatched, journaled and replayed. */
export const Edit = z.discriminatedUnion('kind', [
  ...SingleEdit.options,
  /** Made in this order, all of them or none: one entry of the history under the name of what a person asked for. */
  z.strictObject({ kind: z.literal('several'), name: z.string().max(1000), edits: z.array(SingleEdit).min(1).max(10_000) }),
]);
export type SingleEdit = z.infer<typeof SingleEdit>;
export type Edit = z.infer<typeof Edit>;

/** The design after an edit, or why it cannot be made. A finished design that changes becomes a draft again. */
export function applyEdit(design: Design, edit: Edit): Result<Design, EditRefusal> {
  switch (edit.kind) {
    case 'changeDetails':
      return ok({ ...design, ...edit.details, status: changesTagsAtMost(design, edit.details) ? design.status : 'draft' });
    case 'setStatus':
      return ok({ ...design, status: edit.status });
    case 'addStep':
      return withSequence(design, addStep(design.sequence, edit.step, edit.at, edit.tail));
    case 'removeStep':
      return withSequence(design, removeStep(design.sequence, edit.step, edit.keep));
    case 'changeStep':
      return withSequence(design, changeStep(design.sequence, edit.step));
    case 'moveStep':
      return withSequence(design, moveStep(design.sequence, edit.step, edit.at, edit.extent, edit.tail));
    case 'joinExit':
      return withSequence(design, joinExit(design.sequence, edit.slot, edit.to));
    case 'partExit':
      return withSequence(design, partExit(design.sequence, edit.slot, edit.copy));
    case 'pasteSteps':
      return withSequence(design, pasteSteps(design.sequence, edit.steps, edit.at, edit.tail));
    case 'replaceBranch':
      return withSequence(design, replaceBranch(design.sequence, edit.step, edit.by));
    case 'goBack':
      return ok({ ...design, ...edit.details, sequence: edit.sequence, status: edit.status });
    case 'putScenario':
      return ok({ ...design, scenarios: put(design.scenarios, edit.scenario) });
    case 'removeScenario':
      return design.scenarios.some((scenario) => scenario.id === edit.scenario)
        ? ok({ ...design, scenarios: design.scenarios.filter((scenario) => scenario.id !== edit.scenario) })
        : fail({ reason: 'This scenario is no longer there.' });
    case 'several':
      return edit.edits.reduce<Result<Design, EditRefusal>>((made, one) => (made.ok ? applyEdit(made.value, one) : made), ok(design));
    default:
      return assertNever(edit);
  }
}

/** Tags sort a library; nothing runs by them, so a finished design stays finished when only they change. */
const changesTagsAtMost = (design: Design, { name, description, recordType, options }: Details): boolean =>
  name === design.name &&
  description === design.description &&
  recordType === design.recordType &&
  options.exitOnReply === design.options.exitOnReply &&
  options.skipNonWorkingDays === design.options.skipNonWorkingDays;

const withSequence = (design: Design, sequence: Result<Design['sequence'], EditRefusal>): Result<Design, EditRefusal> =>
  sequence.ok ? ok({ ...design, sequence: sequence.value, status: 'draft' }) : sequence;

const put = (scenarios: readonly Scenario[], scenario: Scenario): Scenario[] =>
  scenarios.some((other) => other.id === scenario.id)
    ? scenarios.map((other) => (other.id === scenario.id ? scenario : other))
    : [...scenarios, scenario];
