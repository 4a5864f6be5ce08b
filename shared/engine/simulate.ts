import type { Stimulus } from '../model/stimulus.ts';
import { error, type Outcome } from './behaviour.ts';
import { connect, follow } from './follow.ts';
import { begin, type Going } from './going.ts';
import type { RunInput } from './input.ts';
import { beyondTheEnd, END_OF_TIME } from './limits.ts';
import type { Place } from './place.ts';
import type { Ineffective } from './stimuli/ineffective.ts';
import { takeEffect, tellIgnored } from './stimuli/take.ts';
import { zoneOf } from './time/zone.ts';
import { quoted } from './titles.ts';
import type { Run, RunEnd } from './trace.ts';

/** Stimuli in the order in which they come, each with its place in the scenario; `null` where they stand there in this order. */
interface Order {
  readonly stimuli: readonly Stimulus[];
  readonly indexes: readonly number[] | null;
}

/**
 * Runs a record through a design: the whole trace from the inputs alone, the same on every machine (`rules.md` 10.1). It knows the order
 * of things (8) and no kind of step. It never throws for a design that can be decoded, however unfinished, and always ends (5.3).
 */
export function simulate(input: RunInput): Run {
  const run = begin(input);
  const order = inOrder(input.scenario.stimuli);
  for (let next = 0; ; ) {
    const at = Math.min(instantAt(order.stimuli, next), wakesAt(run));
    if (at === Number.POSITIVE_INFINITY) break;
    const first = next;
    while (instantAt(order.stimuli, next) === at) next += 1;
    workOff(run, at, order, first, next);
  }
  const end = run.end ?? { at: run.now, end: waitingFor(run) };
  return { trace: run.trace, end: end.end, endedAt: end.at, record: run.record };
}

const nothing: readonly number[] = [];

/** The stimuli in the order of time; at one instant as they are given. Most scenarios list them so. */
function inOrder(stimuli: readonly Stimulus[]): Order {
  for (let index = 1; index < stimuli.length; index += 1) {
    if (instantAt(stimuli, index - 1) > instantAt(stimuli, index)) return sorted(stimuli);
  }
  return { stimuli, indexes: null };
}

function sorted(stimuli: readonly Stimulus[]): Order {
  const indexes = stimuli.map((_, index) => index).sort((a, b) => instantAt(stimuli, a) - instantAt(stimuli, b) || a - b);
  return { stimuli: indexes.flatMap((index) => stimuli[index] ?? []), indexes };
}

const instantAt = (stimuli: readonly Stimulus[], place: number): number => stimuli[place]?.at ?? Number.POSITIVE_INFINITY;

/** When the clock next does something: at the end of time at the latest. */
const wakesAt = ({ wakeAt }: Going): number => (wakeAt === null ? Number.POSITIVE_INFINITY : Math.min(wakeAt, END_OF_TIME));

/** One instant: what can take effect, then the clock, then what is left over, each in the order given (`rules.md` 8.1). */
function workOff(run: Going, at: number, order: Order, first: number, next: number): void {
  run.now = at;
  let leftOver = nothing;
  for (let place = first; place < next; place += 1) if (take(run, order, place) !== null) leftOver = [...leftOver, place];
  while (wakesAt(run) <= at) wake(run);
  for (const place of leftOver) {
    const ineffective = take(run, order, place);
    const stimulus = order.stimuli[place];
    if (ineffective !== null && stimulus !== undefined) tellIgnored(run, stimulus, ineffective);
  }
}

function take(run: Going, { stimuli, indexes }: Order, place: number): Ineffective | null {
  const stimulus = stimuli[place];
  return stimulus === undefined ? null : takeEffect(run, stimulus, indexes?.[place] ?? place);
}

/** The clock reaches what the run waits for: its start, or what the step it is at asked for. */
function wake(run: Going): void {
  run.cause = { kind: 'timer' };
  if (run.connected.length === 0) {
    start(run);
    return;
  }
  const outcome = run.current === null ? undefined : outcomeOfWaking(run, run.current);
  if (outcome === undefined) throw new Error('The clock was set by a step that does not wait for it.');
  follow(run, outcome);
}

const outcomeOfWaking = (run: Going, { step, behaviour }: Place): Outcome | undefined =>
  run.wakeAt !== null && run.wakeAt > END_OF_TIME ? beyondTheEnd(step) : behaviour.wake?.(run, step);

function start(run: Going): void {
  const { zone } = run.given.input.scenario.calendar;
  follow(run, zoneOf(zone) === null ? error('1.1', `The run cannot begin: there is no time zone "${zone}".`) : connect(run, run.design));
}

/** A run in which nothing more happens by itself waits for the seller (`rules.md` 2.2, 10.4). */
function waitingFor({ current, open }: Going): RunEnd {
  if (current === null || !open) throw new Error('A run came to rest at a step that nobody closes.');
  return { kind: 'waiting', step: current.id, reason: `Waits for the seller to complete or skip ${quoted(current.step)}.` };
}
