import { z } from 'zod';
import { Design } from '../model/design.ts';
import { ScenarioId, StepId } from '../model/ids.ts';
import { Scenario } from '../model/scenario.ts';
import { Slot } from '../model/sequence.ts';
import { Step } from '../model/step.ts';
import { assertNever, fail, ok, type Result } from '../result.ts';
import { addStep } from './addStep.ts';
import { changeStep } from './changeStep.ts';
import type { EditRefusal } from './refusal.ts';
import { removeStep } from './removeStep.ts';

/** What a design says of itself besides its sequence. */
export const Details = Design.pick({ name: true, description: true, recordType: true, tags: true, options: true });
export type Details = z.infer<typeof Details>;

/**
 * One change to a design, as data: it is dispatched, journaled and replayed. Edits that change a value carry the whole new value, so that of
 * several merged edits of one field only the last is needed (`history.ts`).
 */
export const Edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changeDetails'), details: Details }),
  z.strictObject({ kind: z.literal('setStatus'), status: Design.shape.status }),
  /** `step` has open exits; what stood in the slot follows it. `tail` says on which path of a condition. */
  z.strictObject({ kind: z.literal('addStep'), step: Step, at: Slot, tail: z.enum(['yes', 'no']) }),
  /** `keep` is the path that takes the step's place; `null` removes everything that only this step led to. */
  z.strictObject({ kind: z.literal('removeStep'), step: StepId, keep: z.enum(['next', 'yes', 'no']).nullable() }),
  /** The step with new content; kind and exits stay as they are. */
  z.strictObject({ kind: z.literal('changeStep'), step: Step }),
  z.strictObject({ kind: z.literal('putScenario'), scenario: Scenario }),
  z.strictObject({ kind: z.literal('removeScenario'), scenario: ScenarioId }),
]);
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
    case 'putScenario':
      return ok({ ...design, scenarios: put(design.scenarios, edit.scenario) });
    case 'removeScenario':
      return design.scenarios.some((scenario) => scenario.id === edit.scenario)
        ? ok({ ...design, scenarios: design.scenarios.filter((scenario) => scenario.id !== edit.scenario) })
        : fail({ reason: 'This scenario is no longer there.' });
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
