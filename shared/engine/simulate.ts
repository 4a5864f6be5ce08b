import type { Instant } from '../model/instant.ts';
import type { Step } from '../model/step.ts';
import type { Stimulus } from '../model/stimulus.ts';
import { error, type Outcome } from './behaviour.ts';
import { behaviourOf, connect, follow } from './follow.ts';
import { begin, type Going } from './going.ts';
import type { RunInput } from './input.ts';
import { beyondTheEnd, END_OF_TIME } from './limits.ts';
import { takeEffect, tellIgnored } from './stimuli/take.ts';
import { zoneOf } from './time/zone.ts';
import { quoted } from './titles.ts';
import type { Run, RunEnd } from './trace.ts';

/** A stimulus with its place in the scenario. */
interface Placed {
  readonly at: Instant;
  readonly stimulus: Stimulus;
  readonly index: number;
}

/**
 * Runs a record through a design: the whole trace from the inputs alone, the same on every machine (`rules.md` 10.1). It knows the order
 * of things (8) and no kind of step. It never throws for a design that can be decoded, however unfinished, and always ends (5.3).
 */
export function simulate(input: RunInput): Run {
  const run = begin(input);
  const waiting = inOrder(input.scenario.stimuli);
  for (let next = 0; ; ) {
    const at = Math.min(waiting[next]?.at ?? Number.POSITIVE_INFINITY, wakesAt(run));
    if (at === Number.POSITIVE_INFINITY) break;
    const first = next;
    while (waiting[next]?.at === at) next += 1;
    workOff(run, at, first === next ? nothing : waiting.slice(first, next));
  }
  const end = run.end ?? { at: run.now, end: waitingFor(run) };
  return { trace: run.trace, end: end.end, endedAt: end.at, record: run.record };
}

const nothing: readonly Placed[] = [];

/** By time; at one instant as they are given. Most scenarios list them so. */
function inOrder(stimuli: readonly Stimulus[]): readonly Placed[] {
  const placed = stimuli.map((stimulus, index): Placed => ({ at: stimulus.at, stimulus, index }));
  const isSorted = placed.every(({ at }, index) => at >= (placed[index - 1]?.at ?? at));
  return isSorted ? placed : placed.sort((a, b) => a.at - b.at || a.index - b.index);
}

/** When the clock next does something: at the end of time at the latest. */
const wakesAt = ({ wakeAt }: Going): number => (wakeAt === null ? Number.POSITIVE_INFINITY : Math.min(wakeAt, END_OF_TIME));

/** One instant: what can take effect, then the clock, then what is left over, each in the order given (`rules.md` 8.1). */
function workOff(run: Going, at: number, stimuli: readonly Placed[]): void {
  run.now = at;
  const leftOver: Placed[] = [];
  for (const placed of stimuli) if (takeEffect(run, placed.stimulus, placed.index) !== null) leftOver.push(placed);
  while (wakesAt(run) <= at) wake(run);
  for (const { stimulus, index } of leftOver) {
    const ineffective = takeEffect(run, stimulus, index);
    if (ineffective !== null) tellIgnored(run, stimulus, ineffective);
  }
}

/** The clock reaches what the run waits for: its start, or what the step it is at asked for. */
function wake(run: Going): void {
  run.cause = { kind: 'timer' };
  if (run.connected.length === 0) {
    start(run);
    return;
  }
  const step = run.current?.step;
  const outcome = step === undefined ? undefined : outcomeOfWaking(run, step);
  if (outcome === undefined) throw new Error('The clock was set by a step that does not wait for it.');
  follow(run, outcome);
}

const outcomeOfWaking = (run: Going, step: Step): Outcome | undefined =>
  run.wakeAt !== null && run.wakeAt > END_OF_TIME ? beyondTheEnd(step) : behaviourOf(step).wake?.(run, step);

function start(run: Going): void {
  const { zone } = run.given.input.scenario.calendar;
  follow(run, zoneOf(zone) === null ? error('1.1', `The run cannot begin: there is no time zone "${zone}".`) : connect(run, run.design));
}

/** A run in which nothing more happens by itself waits for the seller (`rules.md` 2.2, 10.4). */
function waitingFor({ current }: Going): RunEnd {
  if (current === null || !current.open) throw new Error('A run came to rest at a step that nobody closes.');
  return { kind: 'waiting', step: current.step.id, reason: `Waits for the seller to complete or skip ${quoted(current.step)}.` };
}
