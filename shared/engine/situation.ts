import type { DesignId, StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { emailKinds, kindFacts } from '../model/kinds.ts';
import type { RecordState } from '../model/scenario.ts';
import type { ExitName, StepKind } from '../model/step.ts';
import type { Run, RunEnd, TraceLine } from './trace.ts';

/** A step as the trace names it. */
export interface NamedStep {
  readonly step: StepId;
  readonly stepName: string;
}

/** How a step on the path stands. */
export type Visit = 'done' | 'skipped' | 'current' | 'waiting';

/** What stands at a moment of a run, for the sequence it is in at that moment. */
export interface Situation {
  /** The instant of the last line played. */
  readonly now: Instant;
  readonly design: DesignId;
  /** The manual steps that the seller can close. */
  readonly open: readonly (NamedStep & { readonly enteredAt: Instant; readonly dueAt: Instant })[];
  /** The wait that is running. */
  readonly wait: (NamedStep & { readonly until: Instant }) | null;
  /** The condition that waits for its email to be opened, replied to and so on. */
  readonly condition: (NamedStep & { readonly until: Instant }) | null;
  /** The emails sent in this sequence, in order. */
  readonly sent: readonly (NamedStep & { readonly at: Instant })[];
  readonly ended: RunEnd | null;
  readonly visited: ReadonlyMap<StepId, Visit>;
  /** The exits taken, each named by `exitKey`. */
  readonly taken: ReadonlySet<string>;
  readonly record: RecordState;
}

/** How an exit is named in `taken`: `step:exit`. */
export const exitKey = (step: StepId, exit: ExitName): string => `${step}:${exit}`;

interface Entered extends NamedStep {
  readonly kind: StepKind;
  readonly at: Instant;
  readonly until: Instant | null;
  dueAt: Instant | null;
}

/** What has been read so far. */
interface Reading {
  current: Entered | null;
  ended: RunEnd | null;
  sent: (NamedStep & { readonly at: Instant })[];
  kinds: Map<StepId, StepKind>;
  visited: Map<StepId, Visit>;
  taken: Set<string>;
}

const newReading = (): Reading => ({ current: null, ended: null, sent: [], kinds: new Map(), visited: new Map(), taken: new Set() });

/** A step is left: it is not the current one any more, and its exit was taken. */
function leave(reading: Reading, step: StepId | null, visit: Visit, exit: ExitName): void {
  if (step === null) return;
  reading.current = null;
  reading.visited.set(step, visit);
  reading.taken.add(exitKey(step, exit));
}

function send(reading: Reading, { step, stepName, at }: TraceLine): void {
  const kind = step === null ? undefined : reading.kinds.get(step);
  if (step === null || kind === undefined) return;
  if (emailKinds.includes(kind)) reading.sent.push({ step, stepName, at });
  if (kindFacts[kind].acts === 'automatic') leave(reading, step, 'done', 'next');
}

function read(reading: Reading, line: TraceLine): void {
  const { event, step, stepName, at } = line;
  switch (event.kind) {
    case 'connected':
      Object.assign(reading, newReading());
      break;
    case 'entered':
      if (step === null) break;
      reading.current = { step, stepName, kind: event.stepKind, at, until: event.until, dueAt: event.dueAt };
      reading.kinds.set(step, event.stepKind);
      reading.visited.set(step, event.until === null ? 'current' : 'waiting');
      break;
    case 'snoozed':
      if (reading.current !== null) reading.current.dueAt = event.dueAt;
      break;
    case 'completed':
    case 'waited':
    case 'updated':
      leave(reading, step, 'done', 'next');
      break;
    case 'skipped':
      leave(reading, step, 'skipped', 'next');
      break;
    case 'judged':
      leave(reading, step, 'done', event.exit);
      break;
    case 'sent':
      send(reading, line);
      break;
    case 'ended':
      reading.current = null;
      reading.ended = event.end;
  }
}

/**
 * What stands when the first `playhead` lines of a trace have been played (1 to all of them; anything else is taken to the nearest).
 * It is read from the lines alone, so it says what a person who follows them knows.
 */
export function situationAt(run: Run, playhead: number): Situation {
  const reading = newReading();
  const last = lineAt(run, playhead);
  for (const line of run.trace) {
    read(reading, line);
    if (line === last) break;
  }
  const { current, ended, sent, visited, taken } = reading;
  const named = current === null ? null : { step: current.step, stepName: current.stepName };
  const timed = named !== null && current !== null && current.until !== null ? { ...named, until: current.until } : null;
  return {
    now: last.at,
    design: last.design,
    open: named !== null && current?.dueAt != null ? [{ ...named, enteredAt: current.at, dueAt: current.dueAt }] : [],
    wait: current?.kind === 'wait' ? timed : null,
    condition: current?.kind === 'emailCondition' ? timed : null,
    sent,
    ended,
    visited,
    taken,
    record: last.record,
  };
}

/** The last line that has been played. */
export function lineAt({ trace }: Run, playhead: number): TraceLine {
  const line = trace[Math.min(Math.max(Math.trunc(playhead), 1), trace.length) - 1];
  if (line === undefined) throw new Error('A run without lines: simulate always writes how it begins.');
  return line;
}
