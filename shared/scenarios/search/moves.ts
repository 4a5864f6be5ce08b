import { momentFor } from '../../engine/possible.ts';
import { type Situation, situationAt } from '../../engine/situation.ts';
import type { Run, TraceLine } from '../../engine/trace.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Design } from '../../model/design.ts';
import type { StepId } from '../../model/ids.ts';
import { type Instant, MS_PER_HOUR } from '../../model/instant.ts';
import { emailKinds } from '../../model/kinds.ts';
import { stepOf } from '../../model/sequence.ts';
import type { EmailResult } from '../../model/steps/emailCondition.ts';
import type { Stimulus } from '../../model/stimulus.ts';
import type { Playhead } from '../way.ts';

/** A moment at which a run rests, so that a person can act. */
export interface Rest {
  readonly playhead: Playhead;
  readonly situation: Situation;
  readonly at: Instant;
  /** The step the run is at. */
  readonly step: StepId;
  readonly known: Known;
}

/** What conditions below can judge. */
interface Known {
  /** What the customer has done with the last email sent. */
  readonly happened: ReadonlySet<EmailResult>;
  /** The result of the last call, or that it was skipped. */
  readonly call: string | null;
}

/** The moments from a playhead on at which the run of a sequence rests, until it ends or goes elsewhere. */
export function restsFrom(run: Run, design: Design, from: Playhead): readonly Rest[] {
  const rests: Rest[] = [];
  for (let playhead = Math.max(1, from); playhead <= run.trace.length; playhead += 1) {
    if (!restsAfter(run.trace[playhead - 1], run.trace[playhead])) continue;
    const situation = situationAt(run, playhead);
    const step = situation.open[0]?.step ?? situation.condition?.step ?? situation.wait?.step;
    if (step === undefined || situation.design !== design.id) continue;
    rests.push({ playhead, situation, at: momentFor(run, playhead), step, known: knownAt(run, design, playhead) });
  }
  return rests;
}

/** What one cause sets off at one instant is worked off in one go (`rules.md` 8.2). */
function restsAfter(line: TraceLine | undefined, next: TraceLine | undefined): boolean {
  if (line === undefined || next === undefined || line.at !== next.at || line.cause.kind !== next.cause.kind) return true;
  return line.cause.kind === 'stimulus' && next.cause.kind === 'stimulus' && line.cause.index !== next.cause.index;
}

function knownAt({ trace }: Run, { sequence }: Design, playhead: Playhead): Known {
  let happened = new Set<EmailResult>();
  let call: string | null = null;
  for (const { event, step: id } of trace.slice(0, playhead)) {
    const kind = id === null ? undefined : stepOf(sequence, id)?.kind;
    if (event.kind === 'connected') {
      happened = new Set();
      call = null;
    } else if (event.kind === 'customer') happened.add(event.result);
    else if (event.kind === 'sent' && kind !== undefined && emailKinds.includes(kind)) happened = new Set();
    else if (kind === 'phoneCall' && event.kind === 'completed') call = event.result;
    else if (kind === 'phoneCall' && event.kind === 'skipped') call = 'skipped';
  }
  return { happened, call };
}

/** What of all that can happen makes a difference to the ways through a sequence. It depends on the sequence only, so it is found once. */
export interface Matters {
  /** A call's results of which each leads to other answers; `null` is to skip the call. */
  readonly callResults: readonly (string | null)[];
  /** What the customer must have done before a condition comes that gives no time for it. */
  readonly ahead: readonly EmailResult[];
  readonly exitOnReply: boolean;
}

export function whatMatters({ sequence, options }: Design, { callResults }: Catalog): Matters {
  const steps = Object.values(sequence.steps);
  const asked = steps.flatMap((step) => (step.kind === 'callCondition' ? [step.results] : []));
  const answersTo = (result: string | null): string => asked.map((results) => result !== null && results.includes(result)).join();
  const first = new Map<string, string | null>();
  for (const result of [...callResults.map(({ id }) => id), null]) if (!first.has(answersTo(result))) first.set(answersTo(result), result);
  const atOnce = steps.flatMap((step) => (step.kind === 'emailCondition' && step.limit.days + step.limit.hours === 0 ? step.results : []));
  return { callResults: [...first.values()], ahead: [...new Set(atOnce)], exitOnReply: options.exitOnReply };
}

/**
 * The events at a rest that can lead to other answers: the seller closes the open step, or the customer does what the condition asks for. To
 * snooze, or to skip a wait, only moves times; to skip anything but a call leads nowhere that waiting does not.
 */
export function movesAt({ situation, known: { happened }, at }: Rest, { sequence }: Design, matters: Matters): readonly Stimulus[] {
  const [open] = situation.open;
  const condition = situation.condition === null ? undefined : stepOf(sequence, situation.condition.step);
  const awaited = condition?.kind === 'emailCondition' ? condition.results : [];
  const wanted = new Set([...awaited, ...(situation.sent.length === 0 ? [] : matters.ahead)]);
  const email = situation.sent.at(-1)?.step ?? null;
  const byCustomer = [...wanted]
    .filter((kind) => !happened.has(kind) && !(kind === 'replied' && matters.exitOnReply))
    .map((kind): Stimulus => ({ kind, at: inTime(at, situation), email }));
  if (open === undefined) return byCustomer;
  const closing = { at: Math.max(at, open.dueAt), step: open.step };
  const results = stepOf(sequence, open.step)?.kind === 'phoneCall' ? matters.callResults : [];
  const bySeller = results.map(
    (result): Stimulus => (result === null ? { kind: 'skip', ...closing } : { kind: 'complete', ...closing, result }),
  );
  return [...(bySeller.length === 0 ? [{ kind: 'complete' as const, ...closing, result: null }] : bySeller), ...byCustomer];
}

/** People take an hour, where the condition gives them one. */
const inTime = (at: Instant, { condition }: Situation): Instant =>
  condition !== null && condition.until >= at + MS_PER_HOUR ? at + MS_PER_HOUR : at;
