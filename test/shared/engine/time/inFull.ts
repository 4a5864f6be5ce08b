import type { Calendar } from '../../../../shared/engine/time/calendar.ts';
import { dueAt as due, dueReasons } from '../../../../shared/engine/time/due.ts';
import { nothingMoved } from '../../../../shared/engine/time/moved.ts';
import {
  calendarWait as calendarEnd,
  calendarReasons,
  workingWait as workingEnd,
  workingReasons,
} from '../../../../shared/engine/time/wait.ts';
import type { Duration } from '../../../../shared/model/duration.ts';
import type { Instant } from '../../../../shared/model/instant.ts';

/** When a step is due, with the reasons as its line has them. */
export function dueAt(calendar: Calendar, from: Instant) {
  const at = due(calendar, from);
  return { at: at ?? from, shifts: at === from ? nothingMoved : dueReasons(calendar, from) };
}

export const calendarWait = (calendar: Calendar, from: Instant, duration: Duration) => ({
  at: calendarEnd(calendar, from, duration),
  shifts: calendarReasons(calendar, from, duration),
});

export const workingWait = (calendar: Calendar, from: Instant, duration: Duration) => ({
  at: workingEnd(calendar, from, duration),
  shifts: workingReasons(calendar, from, duration),
});
