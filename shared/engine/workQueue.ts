import type { Instant } from '../model/instant.ts';
import { lineAt } from './situation.ts';
import type { Calendar } from './time/calendar.ts';
import type { Run } from './trace.ts';

/** Where an item of the work list stands: due on an earlier day, today, or on a later day of the seller (ours: Dynamics names the groups only). */
export type DueGroup = 'overdue' | 'today' | 'later';

/** The group of an item that is due at `dueAt`, by the local days of the seller. */
export function dueGroupOf(dueAt: Instant, now: Instant, { dayNumberAt }: Pick<Calendar, 'dayNumberAt'>): DueGroup {
  const days = dayNumberAt(dueAt) - dayNumberAt(now);
  return days < 0 ? 'overdue' : days === 0 ? 'today' : 'later';
}

/** Whether the work list has dropped the step that is open when `playhead` lines have been played (`rules.md` 2.9). A snooze brings it back. */
export function isDropped(run: Run, playhead: number): boolean {
  const last = lineAt(run, playhead);
  for (let index = run.trace.indexOf(last); index >= 0; index -= 1) {
    const kind = run.trace[index]?.event.kind;
    if (kind === 'dropped') return true;
    if (kind === 'entered' || kind === 'snoozed') return false;
  }
  return false;
}
