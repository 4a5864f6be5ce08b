import type { Expression } from '../model/expression.ts';
import type { Instant } from '../model/instant.ts';
import type { RecordState } from '../model/scenario.ts';
import type { StageCondition } from '../model/steps/stageCondition.ts';
import type { Value } from '../model/value.ts';
import { withOne } from './subjects.ts';

/**
 * What happened to the record at one instant. A suggestion such as "with Rating Hot it would have been Yes" changes the record at the
 * beginning of the instant, so it must neither be overwritten later in the instant nor change what was judged there before.
 * It never changes: what happens next makes another one (`noted`), so a suggestion can be worked out when somebody asks for it.
 */
export interface ThisInstant {
  readonly at: Instant;
  /** Columns written in this instant. */
  readonly columns: readonly string[];
  readonly stageChanged: boolean;
  readonly fieldJudgements: readonly { readonly expression: Expression; readonly verdict: boolean }[];
  readonly stageJudgements: readonly { readonly condition: StageCondition; readonly verdict: boolean }[];
}

const none: readonly never[] = [];

export const newInstant = (at: Instant): ThisInstant => ({
  at,
  columns: none,
  stageChanged: false,
  fieldJudgements: none,
  stageJudgements: none,
});

interface AtAnInstant {
  readonly now: Instant;
  record: RecordState;
  thisInstant: ThisInstant;
}

/** What happened to the record at the instant the run is at; begun anew when it is first asked for, as most instants never are. */
export function thisInstantOf(run: Pick<AtAnInstant, 'now' | 'thisInstant'>): ThisInstant {
  if (run.thisInstant.at !== run.now) run.thisInstant = newInstant(run.now);
  return run.thisInstant;
}

/** Something more has happened to the record at this instant. */
export function noteNow(run: Pick<AtAnInstant, 'now' | 'thisInstant'>, more: Partial<Omit<ThisInstant, 'at'>>): void {
  const before = thisInstantOf(run);
  run.thisInstant = {
    at: before.at,
    columns: more.columns ?? before.columns,
    stageChanged: more.stageChanged ?? before.stageChanged,
    fieldJudgements: more.fieldJudgements ?? before.fieldJudgements,
    stageJudgements: more.stageJudgements ?? before.stageJudgements,
  };
}

/** Writes a value to a column of the record. */
export function write(run: AtAnInstant, column: string, value: Value): void {
  run.record = { ...run.record, values: { ...run.record.values, [column]: value } };
  noteNow(run, { columns: withOne(thisInstantOf(run).columns, column) });
}
