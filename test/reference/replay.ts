import type { Instant } from '../../shared/model/instant.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';
import { goOn, nextTimer, ring } from './goOn.ts';
import { detail } from './outcome.ts';
import { takeEffect } from './stimuli.ts';
import { newStory, note, type ReferenceInput, type Story } from './story.ts';

/** A moment of the run. At one instant there are two: before its timers and after them (8.1). */
export interface Moment {
  readonly at: Instant;
  readonly afterTimers: boolean;
}

/** A stimulus that had its turn, before the timers of its instant or after them; `index` is its place in the scenario. */
export interface Fact {
  readonly stimulus: Stimulus;
  readonly index: number;
  readonly afterTimers: boolean;
}

const isOver = (at: Instant, now: Moment): boolean => at < now.at || (at === now.at && now.afterTimers);

const isSame = (one: Moment, other: Moment): boolean => one.at === other.at && one.afterTimers === other.afterTimers;

/** The turn of a fact. */
export const turnOf = ({ stimulus, afterTimers }: Fact): Moment => ({ at: stimulus.at, afterTimers });

/** Whether the record is connected by then. The start is the first timer of all (2.1): at its instant nothing can come before it. */
export const hasBegun = (input: ReferenceInput, now: Moment): boolean => isOver(input.scenario.start, now);

/**
 * The whole story from the start of the run up to a moment, by the facts known so far, which are in the order of their turns. A fact that
 * changes nothing is ignored (2.8, 3.2), as is all that comes before the record is connected.
 */
export function replay(input: ReferenceInput, facts: readonly Fact[], until: Moment): Story {
  const { start } = input.scenario;
  const story = newStory(input);
  const ignored = ({ stimulus, index }: Fact): void => note(story, stimulus.at, 'ignored', null, detail.byStimulus(index));

  facts.filter((fact) => !hasBegun(input, turnOf(fact))).forEach(ignored);
  if (!hasBegun(input, until)) return story;
  note(story, start, 'connected', null, '');
  goOn(story, story.design.sequence.start, start);
  let turn: Moment = { at: start, afterTimers: false };
  for (const fact of facts.filter((one) => hasBegun(input, turnOf(one)))) {
    // A timer that a stimulus sets for the very same instant waits until all of this turn are through.
    if (!isSame(turn, turnOf(fact))) letTimePass(story, turnOf(fact));
    turn = turnOf(fact);
    if (!takeEffect(story, fact.stimulus, fact.index)) ignored(fact);
  }
  letTimePass(story, until);
  return story;
}

/** Whatever the clock does up to a moment happens now, one thing after the other (8.2). */
function letTimePass(story: Story, until: Moment): void {
  while (nextTimer(story) < Number.POSITIVE_INFINITY && isOver(nextTimer(story), until)) ring(story);
}
