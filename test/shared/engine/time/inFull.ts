import { dueAt as dueAtToBeTold } from '../../../../shared/engine/time/due.ts';
import type { Moved } from '../../../../shared/engine/time/moved.ts';
import { calendarWait as calendarWaitToBeTold, workingWait as workingWaitToBeTold } from '../../../../shared/engine/time/wait.ts';
import { read } from '../../../../shared/engine/told.ts';

/** A function of the calendar with its reasons told at once. */
const inFull =
  <A extends readonly unknown[]>(move: (...args: A) => Moved) =>
  (...args: A) => {
    const { at, shifts } = move(...args);
    return { at, shifts: read(shifts) };
  };

export const dueAt = inFull(dueAtToBeTold);
export const calendarWait = inFull(calendarWaitToBeTold);
export const workingWait = inFull(workingWaitToBeTold);
