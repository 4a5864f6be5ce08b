import type { Situation } from '../engine/situation.ts';
import { type DueGroup, dueGroupOf } from '../engine/workQueue.ts';
import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { nextDayAfter } from './days.ts';
import { designAt, type LeadPlay, type Play, standing } from './play.ts';

/** A step that is open for a lead, as the seller's work queue shows it. */
export interface QueueItem {
  readonly lead: LeadPlay;
  readonly step: StepId;
  readonly stepName: string;
  /** The sequence that the step stands in. */
  readonly design: Design;
  readonly dueAt: Instant;
  readonly group: DueGroup;
}

/** What stands for each lead, in the order of the exercise. */
export interface Standing {
  readonly lead: LeadPlay;
  readonly situation: Situation;
}

export const standings = (play: Play): readonly Standing[] => play.leads.map((lead) => ({ lead, situation: standing(play, lead) }));

/** The open steps of all leads, the longest overdue first. */
export function workQueue(play: Play, all: readonly Standing[] = standings(play)): readonly QueueItem[] {
  return all
    .flatMap(({ lead, situation }) =>
      situation.open.map(({ step, stepName, dueAt }): QueueItem => {
        return { lead, step, stepName, design: designAt(play, situation), dueAt, group: dueGroupOf(dueAt, play.clock, play.calendar) };
      }),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
}

/** When the seller next has something to see: a step that becomes due, or the customer doing something. The end of the exercise at the latest. */
export function nextThing(play: Play): Instant {
  const { end } = play;
  return play.leads.reduce((next, lead) => Math.min(next, nextFor(play, lead) ?? end), end);
}

function nextFor(play: Play, lead: LeadPlay): Instant | null {
  const due = standing(play, lead).open.find(({ dueAt }) => dueAt > play.clock)?.dueAt;
  const line = lead.run.trace.find(({ at, event }) => at > play.clock && isSeen(event));
  const seen = line === undefined ? undefined : line.event.kind === 'entered' ? Math.max(line.at, line.event.dueAt ?? line.at) : line.at;
  const times = [due, seen].filter((at) => at !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

const isSeen = (event: LeadPlay['run']['trace'][number]['event']): boolean =>
  event.kind === 'customer' || event.kind === 'ended' || (event.kind === 'entered' && event.dueAt !== null);

/** The beginning of the next working day, or the end of the exercise where that comes first. */
export const nextDay = ({ calendar, clock, end }: Play): Instant => Math.min(nextDayAfter(calendar, clock), end);
