import type { Expression } from '../model/expression.ts';
import type { Instant } from '../model/instant.ts';
import type { StageCondition } from '../model/steps/stageCondition.ts';

/**
 * What happened to the record at one instant. A suggestion such as "with Rating Hot it would have been Yes" changes the record at the
 * beginning of the instant, so it must neither be overwritten later in the instant nor change what was judged there before.
 */
export interface ThisInstant {
  readonly at: Instant;
  /** Columns written in this instant. */
  readonly columns: Set<string>;
  stageChanged: boolean;
  readonly fieldJudgements: { readonly expression: Expression; readonly verdict: boolean }[];
  readonly stageJudgements: { readonly condition: StageCondition; readonly verdict: boolean }[];
}

export const newInstant = (at: Instant): ThisInstant => ({
  at,
  columns: new Set(),
  stageChanged: false,
  fieldJudgements: [],
  stageJudgements: [],
});

/** What happened to the record at the instant the run is at; begun anew when it is first asked for, as most instants never are. */
export function thisInstantOf(run: { readonly now: Instant; thisInstant: ThisInstant }): ThisInstant {
  if (run.thisInstant.at !== run.now) run.thisInstant = newInstant(run.now);
  return run.thisInstant;
}
