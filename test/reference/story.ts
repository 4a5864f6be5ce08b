import type { RunEnd } from '../../shared/engine/trace.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId, StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { RecordState, Scenario } from '../../shared/model/scenario.ts';
import type { StepOf } from '../../shared/model/step.ts';
import type { EmailResult } from '../../shared/model/steps/emailCondition.ts';
import type { OutcomeEvent } from './outcome.ts';

/** Which version of an A/B test goes out (7.1). The draw is a definition, not a rule, so it is handed in; `visit` as in 9.2. */
export type ChooseVersion = (test: StepOf<'abTest'>, visit: number, scenario: Scenario) => 'a' | 'b';

/** Everything that one run needs. */
export interface ReferenceInput {
  readonly design: Design;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
  readonly library: ReadonlyMap<DesignId, Design>;
  readonly chooseVersion: ChooseVersion;
}

/** An email of this run that was sent or skipped, and what the customer has done with it so far (3.1). */
export interface EmailOnPath {
  readonly step: StepId;
  readonly sent: boolean;
  readonly seen: Set<EmailResult>;
}

/** A step that the seller closes (2.2). */
export type ManualStep = StepOf<'email' | 'phoneCall' | 'task' | 'textMessage' | 'linkedIn'>;

/** The step that a run stands at when nothing more happens without the seller, the customer or the clock. */
export type Standing =
  /** Open for the seller (2.2); `dropAt` is when the work list drops it (2.9), `null` when it has. */
  | { readonly kind: 'open'; readonly step: ManualStep; readonly dropAt: Instant | null }
  | { readonly kind: 'wait'; readonly step: StepOf<'wait'>; readonly until: Instant }
  | { readonly kind: 'watch'; readonly step: StepOf<'emailCondition'>; readonly until: Instant; readonly subject: EmailOnPath };

/** All there is to know about a run at one moment. It is always made anew from the start (`replay.ts`) and never kept. */
export interface Story {
  readonly input: ReferenceInput;
  readonly events: OutcomeEvent[];
  design: Design;
  record: RecordState;
  standing: Standing | null;
  end: RunEnd['kind'] | null;
  /** On the path taken since the record was connected to this sequence, nearest last (4.1, 5.2). */
  emails: EmailOnPath[];
  calls: { readonly step: StepId; readonly result: string | null }[];
  handOvers: number;
  entered: number;
  /** Every A/B test that was sent, through all sequences: how often its id was there before is the `visit` of a draw (9.2). */
  readonly tests: StepId[];
}

export const newStory = (input: ReferenceInput): Story => ({
  input,
  events: [],
  design: input.design,
  record: input.scenario.record,
  standing: null,
  end: null,
  emails: [],
  calls: [],
  handOvers: 0,
  entered: 0,
  tests: [],
});

/** Writes down what happened. */
export function note(story: Story, at: Instant, kind: OutcomeEvent['kind'], step: StepId | null, detail: string): void {
  story.events.push({ at, kind, step, design: story.design.id, detail });
}

/** The run ends here; whatever stands open is cancelled (6). */
export function finish(story: Story, at: Instant, end: RunEnd['kind']): void {
  story.standing = null;
  story.end = end;
  note(story, at, 'ended', null, end);
}
