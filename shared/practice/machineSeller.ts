import { draw, fallsInto } from '../engine/draw.ts';
import type { Choice } from '../model/attempt.ts';
import { MOST_CHOICES } from '../model/attempt.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Instant } from '../model/instant.ts';
import type { SellerPersona } from '../model/persona.ts';
import { nextDayAfter } from './days.ts';
import { laterBy } from './delays.ts';
import { beginPlay, callsFor, choose, isOver, type Play, visitOf } from './play.ts';
import { nextThing, type QueueItem, workQueue } from './queue.ts';

/** How somebody works: when they come to a step of their queue, and what they do with it. */
interface Manner {
  readonly actsAt: (play: Play, item: QueueItem) => Instant;
  readonly does: (play: Play, item: QueueItem) => 'complete' | 'skip' | 'snooze';
}

const byTheBook: Manner = { actsAt: (_, { dueAt }) => dueAt, does: () => 'complete' };

const known = new WeakMap<Exercise, Play>();

/** An exercise worked by a seller who does each step when it is due and records what happened. Worked out once for each exercise. */
export function playedByTheBook(exercise: Exercise): Play {
  const before = known.get(exercise);
  if (before !== undefined) return before;
  const play = playedIn(exercise, byTheBook);
  known.set(exercise, play);
  return play;
}

/** An exercise worked by a seller whom the machine plays: what such a seller would hand in. */
export function playedBySeller(exercise: Exercise, persona: SellerPersona): Play {
  const drawn = (play: Play, { lead, step }: QueueItem, purpose: string): number =>
    draw({ seed: exercise.seed, record: `${persona.id} ${lead.lead.id}`, step, visit: visitOf(play, lead, step), purpose });
  return playedIn(exercise, {
    actsAt: (play, item) => laterBy(play.calendar, item.dueAt, persona.acts.delay, drawn(play, item, 'acts')),
    does: (play, item) => {
      if (fallsInto(drawn(play, item, 'skips'), persona.skips.percent)) return 'skip';
      const putOff = play.choices.some(
        (choice) => choice.kind === 'snooze' && choice.lead === item.lead.lead.id && choice.step === item.step,
      );
      return !putOff && fallsInto(drawn(play, item, 'snoozes'), persona.snoozes.percent) ? 'snooze' : 'complete';
    },
  });
}

function playedIn(exercise: Exercise, manner: Manner): Play {
  let play = beginPlay(exercise);
  while (!isOver(play) && play.choices.length < MOST_CHOICES) {
    const next = chosenNext(play, manner);
    const chosen = choose(play, next);
    if (!chosen.ok) throw new Error(`A seller whom the machine plays does what cannot be done: ${chosen.error}`);
    play = chosen.value;
  }
  return play;
}

function chosenNext(play: Play, manner: Manner): Choice {
  const items = workQueue(play).map((item) => ({ item, at: Math.max(manner.actsAt(play, item), item.dueAt) }));
  const ready = items.find(({ at }) => at <= play.clock);
  if (ready !== undefined) return actOn(play, ready.item, manner);
  const soonest = items.reduce((to, { at }) => Math.min(to, at), nextThing(play));
  return { kind: 'moveOn', to: Math.min(soonest, play.end) };
}

function actOn(play: Play, item: QueueItem, manner: Manner): Choice {
  const { lead, step, design } = item;
  const named = { lead: lead.lead.id, step };
  switch (manner.does(play, item)) {
    case 'skip':
      return { kind: 'skip', ...named };
    case 'snooze':
      return { kind: 'snooze', ...named, until: nextDayAfter(play.calendar, play.clock) };
    case 'complete': {
      if (design.sequence.steps[step]?.kind !== 'phoneCall') return { kind: 'complete', ...named, result: null };
      const call = callsFor(play, lead, step).at(-1);
      return call === undefined ? { kind: 'call', ...named } : { kind: 'complete', ...named, result: call.way.result };
    }
  }
}
