import type { Run, RunEnd, TraceEvent, TraceLine } from '../../shared/engine/trace.ts';
import type { DesignId, StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { RecordState } from '../../shared/model/scenario.ts';
import type { Value } from '../../shared/model/value.ts';

/** One thing that happened, without its words: what two interpreters of the same rules must agree on. */
export interface OutcomeEvent {
  readonly at: Instant;
  readonly kind: TraceEvent['kind'];
  /** The step it happened to; `null` for what concerns the run, and for what was ignored. */
  readonly step: StepId | null;
  readonly design: DesignId;
  /** What the kind adds, in a short fixed spelling (`detail`). */
  readonly detail: string;
}

/** All output of a run that is not words. */
export interface ReferenceRun {
  readonly events: readonly OutcomeEvent[];
  /** `step` is the open one of a run that waits for the seller. */
  readonly end: { readonly kind: RunEnd['kind']; readonly step: StepId | null; readonly at: Instant };
  readonly record: RecordState;
}

const time = (at: Instant | null): string => (at === null ? '-' : new Date(at).toISOString());

/** The spelling of `OutcomeEvent.detail`, one for each kind that has one. Both interpreters write it with these. */
export const detail = {
  entered: (dueAt: Instant | null, until: Instant | null) => `due ${time(dueAt)}, until ${time(until)}`,
  completed: (stimulus: number, result: string | null) => `${result ?? 'no result'}, by stimulus ${stimulus}`,
  byStimulus: (stimulus: number) => `by stimulus ${stimulus}`,
  snoozed: (stimulus: number, dueAt: Instant) => `to ${time(dueAt)}, by stimulus ${stimulus}`,
  customer: (stimulus: number, result: string) => `${result}, by stimulus ${stimulus}`,
  sent: (version: 'a' | 'b' | null) => `version ${version ?? '-'}`,
  waited: (early: boolean) => (early ? 'early' : 'by the clock'),
  judged: (exit: string) => exit,
  written: (column: string, value: Value | undefined) => `${column} = ${JSON.stringify(value ?? null)}`,
  ended: (kind: RunEnd['kind']) => kind,
} as const;

/** The outcome of a run of the engine. */
export function outcomeOf(run: Run): ReferenceRun {
  return {
    events: run.trace.map(eventOf),
    end: { kind: run.end.kind, step: run.end.kind === 'waiting' ? run.end.step : null, at: run.endedAt },
    record: run.record,
  };
}

function eventOf(line: TraceLine): OutcomeEvent {
  const { at, design, event } = line;
  const ofTheRun = event.kind === 'ended' || event.kind === 'ignored';
  return { at, kind: event.kind, step: ofTheRun ? null : line.step, design, detail: detailOf(line) };
}

function detailOf({ event, cause, record }: TraceLine): string {
  const stimulus = cause.kind === 'stimulus' ? cause.index : -1;
  switch (event.kind) {
    case 'connected':
    case 'dropped':
      return '';
    case 'entered':
      return detail.entered(event.dueAt, event.until);
    case 'completed':
      return detail.completed(stimulus, event.result);
    case 'skipped':
    case 'stageChanged':
    case 'ignored':
      return detail.byStimulus(stimulus);
    case 'snoozed':
      return detail.snoozed(stimulus, event.dueAt);
    case 'customer':
      return detail.customer(stimulus, event.result);
    case 'sent':
      return detail.sent(event.version);
    case 'waited':
      return detail.waited(event.early);
    case 'judged':
      return detail.judged(event.exit);
    case 'updated':
    case 'recordChanged':
      return detail.written(event.column, record.values[event.column]);
    case 'ended':
      return detail.ended(event.end.kind);
  }
}
