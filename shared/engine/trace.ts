import type { DesignId, StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { RecordState } from '../model/scenario.ts';
import type { ExitName, StepKind } from '../model/step.ts';
import type { EmailResult } from '../model/steps/emailCondition.ts';
import type { ScenarioChange } from './change.ts';
import type { Rule } from './rules.ts';

/** What happened, in the words of `rules.md`. `kind` is what a reader of the trace switches on. */
export type TraceEvent =
  /** The record was connected to a sequence (2.1), or handed over to it (5.2). */
  | { readonly kind: 'connected'; readonly sequenceName: string }
  /** A step became the current one of the run. `dueAt` for manual steps, `until` for waits and conditions with a deadline. */
  | { readonly kind: 'entered'; readonly stepKind: StepKind; readonly dueAt: Instant | null; readonly until: Instant | null }
  /** The seller completed a manual step; `result` is the id of a call result. */
  | { readonly kind: 'completed'; readonly result: string | null }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'snoozed'; readonly dueAt: Instant }
  /** An email or text message went out; `version` of an A/B test. */
  | { readonly kind: 'sent'; readonly version: 'a' | 'b' | null }
  /** A wait ended, by the clock or because the seller ended it early (2.6). */
  | { readonly kind: 'waited'; readonly early: boolean }
  /** The customer did something with a sent email (3.1). */
  | { readonly kind: 'customer'; readonly result: EmailResult }
  /** A condition was judged and the run takes this exit (4). */
  | { readonly kind: 'judged'; readonly exit: ExitName; readonly ledger: Ledger }
  | { readonly kind: 'updated'; readonly column: string }
  | { readonly kind: 'recordChanged'; readonly column: string }
  | { readonly kind: 'stageChanged' }
  /** The work list dropped an item older than 30 days (2.9). */
  | { readonly kind: 'dropped' }
  /** A stimulus that changed nothing, with the reason in `text` (2.8, 3.2). */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'ended'; readonly end: RunEnd };

/** One line of a trace. Lines are in the order in which things happened; several can share an instant (8.1). */
export interface TraceLine {
  readonly at: Instant;
  readonly event: TraceEvent;
  /** The sequence the run was in; another one after a hand-over. */
  readonly design: DesignId;
  /** The step it happened to; `null` for what concerns the whole run. */
  readonly step: StepId | null;
  readonly stepName: string;
  /** What set it off: the clock, or the scenario's stimulus with this index. */
  readonly cause: { readonly kind: 'timer' } | { readonly kind: 'stimulus'; readonly index: number };
  /** The rule it follows, a section of `rules.md`: "4.3". What it says is in `rules.ts`. */
  readonly rule: Rule;
  /** A sentence for a person. */
  readonly text: string;
  /** Why a calendar moved an instant named in the line, one sentence each (1.6); empty where none did. */
  readonly shifts: readonly string[];
  /** The record as it stands after this line. */
  readonly record: RecordState;
}

/** The account of one judgement (4.8). */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** How the rows are joined, where there is more than one. */
  readonly join: 'and' | 'or' | null;
  readonly deadline: Instant | null;
  /**
   * The smallest change that would have led to the other exit, with all else up to the judgement the same and nothing after it; `null`
   * if there is none.
   */
  readonly flip: Flip | null;
}

/** A suggestion in words ("A reply by Thu 28 May 2026 14:00 would have led to Yes.") and as changes that `withChanges` applies. */
export interface Flip {
  readonly text: string;
  readonly changes: readonly ScenarioChange[];
}

export interface LedgerRow {
  /** What was looked at: an email's result, a call's result, a column. */
  readonly operand: string;
  readonly operator: string;
  readonly expected: string;
  readonly actual: string;
  readonly verdict: boolean;
  /** How deep the row lies in and / or groups: 0 for a member of the outermost. The row of a group stands before its members. */
  readonly depth: number;
}

/** How a run stands when nothing more can happen by itself (10.4). */
export type RunEnd =
  | { readonly kind: 'completed' }
  | { readonly kind: 'disconnected'; readonly reason: string }
  /** Handed over to a sequence that could not be run on (5.2): `reason` says why, e.g. it is not in the library. */
  | { readonly kind: 'advanced'; readonly reason: string }
  /** Waits for the seller to act on an open manual step (2.2). */
  | { readonly kind: 'waiting'; readonly step: StepId; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string }
  /** Stopped by a limit (5.3). */
  | { readonly kind: 'halted'; readonly reason: string };

/** All output of a run. */
export interface Run {
  readonly trace: readonly TraceLine[];
  readonly end: RunEnd;
  /** The instant of the end; for `waiting`, of the last line. */
  readonly endedAt: Instant;
  readonly record: RecordState;
}
