import type { Instant } from '../../shared/model/instant.ts';
import type { ReferenceRun } from './outcome.ts';
import { type Fact, hasBegun, replay, turnOf } from './replay.ts';
import { takeEffect } from './stimuli.ts';
import type { ReferenceInput, Story } from './story.ts';

/**
 * Runs a record through a design by the rules alone. There is no agenda: to know whether a stimulus can take effect, the story is told
 * anew from the start up to its turn, and it is tried out there. At one instant every stimulus has a turn before the timers, and what
 * could not take effect has another one after them (8.1).
 */
export function referenceRun(input: ReferenceInput): ReferenceRun {
  const { start, stimuli } = input.scenario;
  const facts: Fact[] = [];
  const wouldTakeEffect = (fact: Fact): boolean =>
    hasBegun(input, turnOf(fact)) && takeEffect(replay(input, facts, turnOf(fact)), fact.stimulus, fact.index);

  for (const at of new Set(stimuli.map((stimulus) => stimulus.at).sort((a, b) => a - b))) {
    const now = stimuli
      .map((stimulus, index): Fact => ({ stimulus, index, afterTimers: false }))
      .filter(({ stimulus }) => stimulus.at === at);
    const leftOver: Fact[] = [];
    for (const fact of now) (wouldTakeEffect(fact) ? facts : leftOver).push(fact);
    facts.push(...leftOver.map((fact) => ({ ...fact, afterTimers: true })));
  }

  const story = replay(input, facts, { at: Number.POSITIVE_INFINITY, afterTimers: true });
  const step = story.standing?.kind === 'open' ? story.standing.step.id : null;
  return { events: story.events, end: { kind: story.end ?? 'waiting', step, at: endedAt(story, start) }, record: story.record };
}

/** The instant of the end; of a run that waits, the last line's. */
function endedAt({ events, end }: Story, start: Instant): Instant {
  const line = end === null ? events.at(-1) : events.find(({ kind }) => kind === 'ended');
  return line?.at ?? start;
}
