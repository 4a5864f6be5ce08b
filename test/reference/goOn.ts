import type { StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { existingStep } from '../../shared/model/sequence.ts';
import { arrive, ended, judged, type Way } from './arrive.ts';
import { isMet } from './emails.ts';
import { detail } from './outcome.ts';
import { note, type Story } from './story.ts';

/** More than this many entered steps halt a run (5.3). */
const MOST_STEPS = 10_000;

/** Enters `to` and goes on through all automatic steps (8.2), until the run stands or ends. An exit that leads nowhere ends it (2.7). */
export function goOn(story: Story, to: StepId | null, at: Instant): void {
  story.standing = null;
  let way: Way = { kind: 'on', to };
  while (way.kind === 'on') {
    const next: StepId | null = way.to;
    way = next === null ? ended(story, at, 'completed') : enter(story, next, at);
  }
}

function enter(story: Story, id: StepId, at: Instant): Way {
  if (story.entered === MOST_STEPS) return ended(story, at, 'halted');
  story.entered += 1;
  return arrive(story, existingStep(story.design.sequence, id), at);
}

/** When the clock does something by itself as the run stands, or never. */
export function nextTimer({ standing }: Story): Instant {
  if (standing === null) return Number.POSITIVE_INFINITY;
  return (standing.kind === 'open' ? standing.dropAt : standing.until) ?? Number.POSITIVE_INFINITY;
}

/** What the clock does at `nextTimer`: drops an item (2.9), ends a wait (2.6) or judges at a deadline (4.3). */
export function ring(story: Story): void {
  const { standing } = story;
  if (standing === null) throw new Error('Nothing is timed in a run that stands nowhere');
  if (standing.kind === 'open') {
    note(story, nextTimer(story), 'dropped', standing.step.id, '');
    story.standing = { ...standing, dropAt: null };
  } else if (standing.kind === 'wait') {
    note(story, standing.until, 'waited', standing.step.id, detail.waited(false));
    goOn(story, standing.step.exits.next, standing.until);
  } else {
    takeExit(story, standing.until);
  }
}

/** Judges the email condition that the run stands at by what has been seen so far, and leaves it. */
export function takeExit(story: Story, at: Instant): void {
  const { standing } = story;
  if (standing?.kind !== 'watch') throw new Error('The run stands at no email condition');
  const way = judged(story, standing.step, at, isMet(standing.step, standing.subject.seen));
  if (way.kind === 'on') goOn(story, way.to, at);
}
