import type { Stimulus } from '../model/stimulus.ts';
import { error } from './behaviour.ts';
import { behaviourOf, connect, follow } from './follow.ts';
import { begin, type Going } from './going.ts';
import type { RunInput } from './input.ts';
import { takeEffect, tellIgnored } from './stimuli/take.ts';
import { quoted } from './tell.ts';
import { newInstant } from './thisInstant.ts';
import { zoneOf } from './time/zone.ts';
import type { Run, RunEnd } from './trace.ts';

/** A stimulus with its place in the scenario. */
interface Placed {
  readonly stimulus: Stimulus;
  readonly index: number;
}

/**
 * Runs a record through a design: the whole trace from the inputs alone, the same on every machine (`rules.md` 10.1). It knows the order
 * of things (8) and no kind of step. It never throws for a design that can be decoded, however unfinished, and always ends (5.3).
 */
export function simulate(input: RunInput): Run {
  const run = begin(input);
  const waiting = input.scenario.stimuli.map((stimulus, index): Placed => ({ stimulus, index })).sort(byTime);
  for (let next = 0; ; ) {
    const at = Math.min(waiting[next]?.stimulus.at ?? Number.POSITIVE_INFINITY, run.wakeAt ?? Number.POSITIVE_INFINITY);
    if (at === Number.POSITIVE_INFINITY) break;
    const first = next;
    while (waiting[next]?.stimulus.at === at) next += 1;
    workOff(run, at, waiting.slice(first, next));
  }
  const end = run.end ?? { at: run.now, end: waitingFor(run) };
  return { trace: run.trace, end: end.end, endedAt: end.at, record: run.record };
}

const byTime = (a: Placed, b: Placed): number => a.stimulus.at - b.stimulus.at || a.index - b.index;

/** One instant: what can take effect, then the clock, then what is left over, each in the order given (`rules.md` 8.1). */
function workOff(run: Going, at: number, stimuli: readonly Placed[]): void {
  run.now = at;
  if (run.thisInstant.at !== at) run.thisInstant = newInstant(at);
  const leftOver = stimuli.filter(({ stimulus, index }) => takeEffect(run, stimulus, index) !== null);
  while (run.wakeAt !== null && run.wakeAt <= at) wake(run);
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
  const outcome = step === undefined ? undefined : behaviourOf(step).wake?.(run, step);
  if (outcome === undefined) throw new Error('The clock was set by a step that does not wait for it.');
  follow(run, outcome);
}

function start(run: Going): void {
  const { zone } = run.input.scenario.calendar;
  follow(run, zoneOf(zone) === null ? error('1.1', `The run cannot begin: there is no time zone "${zone}".`) : connect(run, run.design));
}

/** A run in which nothing more happens by itself waits for the seller (`rules.md` 2.2, 10.4). */
function waitingFor({ current }: Going): RunEnd {
  if (current === null || !current.open) throw new Error('A run came to rest at a step that nobody closes.');
  return { kind: 'waiting', step: current.step.id, reason: `Waits for the seller to complete or skip ${quoted(current.step)}.` };
}
