import { draw, fallsInto } from '../engine/draw.ts';
import type { RunInput } from '../engine/input.ts';
import { simulate } from '../engine/simulate.ts';
import type { Calendar } from '../engine/time/calendar.ts';
import type { Run } from '../engine/trace.ts';
import type { StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { emailKinds } from '../model/kinds.ts';
import type { CallWay, CustomerPersona, Habit } from '../model/persona.ts';
import type { EmailResult } from '../model/steps/emailCondition.ts';
import type { Stimulus } from '../model/stimulus.ts';
import { laterBy } from './delays.ts';

/** After so many emails to one lead the customer is silent: a sequence that writes without end must not keep anybody waiting. */
const MOST_EMAILS = 50;

/** Whom the machine plays, and what keys their draws (`rules.md` 9.2). */
export interface Played {
  readonly persona: CustomerPersona;
  readonly seed: number;
  /** Tells this customer's draws from those of every other. */
  readonly record: string;
}

/** A sent email of a run: which sending of its step it is. */
interface Sending {
  readonly step: StepId;
  readonly visit: number;
  readonly at: Instant;
}

const drawFor = ({ seed, record }: Played, { step, visit }: Omit<Sending, 'at'>, purpose: string): number =>
  draw({ seed, record, step, visit, purpose });

/**
 * A run with the customer's part in it: `acts` are the seller's, in order. The customer answers one email after the other, each by draws of its
 * own, so that an act changes nothing that came before it. Nothing is answered after `until`.
 */
export function runWithCustomer(input: RunInput, played: Played, acts: readonly Stimulus[], until: Instant, calendar: Calendar): Run {
  const events: Stimulus[] = [];
  for (let answered = 0; ; ) {
    const run = simulate({ ...input, scenario: { ...input.scenario, stimuli: inOrder(events, acts) } });
    const sendings = sendingsIn(run).slice(0, MOST_EMAILS);
    const before = answered;
    // An answer can change what is sent after it, never what was sent before: up to the first one, all emails can be answered at once.
    for (let first = Number.POSITIVE_INFINITY; answered < sendings.length; answered += 1) {
      const sending = sendings[answered];
      if (sending === undefined || sending.at > until || sending.at >= first) break;
      const answers = answersTo(played, sending, calendar);
      first = Math.min(first, ...answers.map(({ at }) => at));
      events.push(...answers);
    }
    if (answered === before) return run;
  }
}

/** By time, the customer before the seller at one instant: what is added later leaves the places of what came before as they were. */
function inOrder(events: readonly Stimulus[], acts: readonly Stimulus[]): Stimulus[] {
  return [...events, ...acts].sort((a, b) => a.at - b.at);
}

/** The emails that a run has sent, in order. */
function sendingsIn({ trace }: Run): readonly Sending[] {
  const emails = new Map<StepId, number>();
  const sendings: Sending[] = [];
  for (const { event, step, at } of trace) {
    if (step === null) continue;
    if (event.kind === 'entered' && emailKinds.includes(event.stepKind)) emails.set(step, (emails.get(step) ?? 0) + 1);
    const visits = event.kind === 'sent' ? emails.get(step) : undefined;
    if (visits !== undefined) sendings.push({ step, visit: visits - 1, at });
  }
  return sendings;
}

/** What the customer does with an email: opens it or not, and what else only once it is open. */
function answersTo(played: Played, sending: Sending, calendar: Calendar): readonly Stimulus[] {
  const { opened, ...others } = played.persona.email;
  const openedAt = happens(played, sending, 'opened', opened, sending.at, calendar);
  if (openedAt === null) return [];
  const rest: readonly (readonly [EmailResult, Habit])[] = [
    ['linkOpened', others.linkOpened],
    ['attachmentDownloaded', others.attachmentDownloaded],
    ['replied', others.replied],
  ];
  return [
    { kind: 'opened', at: openedAt, email: sending.step },
    ...rest.flatMap(([kind, habit]): Stimulus[] => {
      const at = happens(played, sending, kind, habit, openedAt, calendar);
      return at === null ? [] : [{ kind, at, email: sending.step }];
    }),
  ];
}

function happens(played: Played, sending: Sending, kind: EmailResult, habit: Habit, from: Instant, calendar: Calendar): Instant | null {
  if (!fallsInto(drawFor(played, sending, kind), habit.percent)) return null;
  return laterBy(calendar, from, habit.delay, drawFor(played, sending, `${kind} delay`));
}

/** How the customer takes a call: a draw for each time they are called for one visit of a step. */
export function callGoes(played: Played, step: StepId, visit: number, attempt: number): CallWay {
  const drawn = drawFor(played, { step, visit }, `call ${attempt}`);
  let reached = 0;
  for (const way of played.persona.calls.ways) {
    reached += way.percent;
    if (fallsInto(drawn, reached)) return way;
  }
  throw new Error('The ways a call can go do not come to 100 percent: the schema sees to that');
}
