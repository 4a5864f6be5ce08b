import type { Calendar } from '../engine/time/calendar.ts';
import { momentInWords } from '../engine/time/words.ts';
import type { Reason } from '../model/attempt.ts';
import type { Catalog } from '../model/catalog.ts';
import type { ExerciseLead } from '../model/exercise.ts';
import type { Instant } from '../model/instant.ts';
import { endOfDay } from './days.ts';
import type { CallMade } from './play.ts';
import type { EarlyWait, StepVisit } from './visits.ts';

/** What each thing is worth. `README.md` and the screen say the same, from here. */
export const worth = { onTime: 4, putOff: 2, done: 3, outcome: 3, needless: 2 } as const;

/** What a judgement needs to know besides the visit itself. */
export interface Court {
  readonly lead: ExerciseLead;
  readonly catalog: Catalog;
  readonly calendar: Calendar;
  /** When the exercise is over. */
  readonly end: Instant;
}

type Said = Pick<Reason, 'part' | 'verdict' | 'at' | 'points' | 'of' | 'text'>;

const on = ({ lead }: Court, { design, step }: Pick<StepVisit, 'design' | 'step'>, said: Said): Reason => ({
  ...said,
  lead: lead.id,
  design,
  step,
});

/** What one visit of a step earned: done at all, on time, and for a call the right result. Nothing where it was not due before the end. */
export function judgeVisit(court: Court, visit: StepVisit, calls: readonly CallMade[]): readonly Reason[] {
  const { closed } = visit;
  const when = (at: Instant): string => momentInWords(court.calendar.zone, at);
  const name = `"${visit.stepName}" for ${court.lead.record.name}`;
  const both = worth.onTime + worth.done;
  if (closed?.kind === 'skipped') {
    const text = `${name} was skipped on ${when(closed.at)}.`;
    return [on(court, visit, { part: 'steps', verdict: 'skipped', at: closed.at, points: 0, of: both, text })];
  }
  if (closed?.kind === 'completed') {
    const done = on(court, visit, {
      part: 'steps',
      verdict: 'done',
      at: closed.at,
      points: worth.done,
      of: worth.done,
      text: `${name} was done.`,
    });
    const outcome = closed.result === null ? [] : judgeOutcome(court, visit, closed, calls.at(-1));
    return [done, judgeTime(court, visit, closed.at), ...outcome];
  }
  const lastMoment = endOfDay(court.calendar, visit.due);
  const missed = closed === null ? lastMoment <= court.end : closed.at > lastMoment;
  if (!missed) return [];
  const text = `${name} was due ${when(visit.due)} and was never done.`;
  return [on(court, visit, { part: 'steps', verdict: 'notDone', at: visit.due, points: 0, of: both, text })];
}

function judgeTime(court: Court, visit: StepVisit, at: Instant): Reason {
  const { calendar } = court;
  const when = (instant: Instant): string => momentInWords(calendar.zone, instant);
  const name = `"${visit.stepName}" for ${court.lead.record.name}`;
  const said = (verdict: 'onTime' | 'putOff' | 'late', points: number, text: string): Reason =>
    on(court, visit, { part: 'onTime', verdict, at, points, of: worth.onTime, text });
  if (at <= endOfDay(calendar, visit.firstDue)) return said('onTime', worth.onTime, `${name} was done on the day it was due.`);
  if (visit.due > visit.firstDue && at <= endOfDay(calendar, visit.due)) {
    return said('putOff', worth.putOff, `${name} was due ${when(visit.firstDue)}, was put off, and done on the day it was put off to.`);
  }
  return said('late', 0, `${name} was due ${when(visit.due)} and done ${when(at)}, after the end of that day.`);
}

function judgeOutcome(
  court: Court,
  visit: StepVisit,
  closed: { readonly at: Instant; readonly result: string | null },
  call: CallMade | undefined,
): Reason[] {
  if (call === undefined) return [];
  const label = (id: string | null): string => court.catalog.callResults.find((result) => result.id === id)?.label ?? String(id);
  const name = `"${visit.stepName}" for ${court.lead.record.name}`;
  const right = closed.result === call.way.result;
  const text = right
    ? `${name}: "${label(closed.result)}" is what happened on the call.`
    : `${name}: recorded as "${label(closed.result)}", but what happened was "${label(call.way.result)}".`;
  const verdict = right ? 'rightOutcome' : 'wrongOutcome';
  return [on(court, visit, { part: 'outcome', verdict, at: closed.at, points: right ? worth.outcome : 0, of: worth.outcome, text })];
}

/** What contacts that the sequence does not ask for cost: calls after the first for one visit, and waits ended early. */
export function judgeTouches(
  court: Court,
  visits: readonly StepVisit[],
  calls: readonly CallMade[],
  waits: readonly EarlyWait[],
): readonly Reason[] {
  const when = (at: Instant): string => momentInWords(court.calendar.zone, at);
  const again = visits.flatMap((visit) =>
    callsOf(visit, calls)
      .slice(1)
      .map(({ at }) => {
        const text = `${court.lead.record.name} was called again for "${visit.stepName}" on ${when(at)}; the sequence asks for one call.`;
        return on(court, visit, { part: 'touches', verdict: 'calledAgain', at, points: -worth.needless, of: 0, text });
      }),
  );
  const early = waits.map((wait) => {
    const text = `The wait "${wait.stepName}" for ${court.lead.record.name} was ended early on ${when(wait.at)}.`;
    return on(court, wait, { part: 'touches', verdict: 'waitEndedEarly', at: wait.at, points: -worth.needless, of: 0, text });
  });
  return [...again, ...early];
}

/** The calls that were made for one visit of a step. */
export const callsOf = ({ step, visit }: StepVisit, calls: readonly CallMade[]): readonly CallMade[] =>
  calls.filter((call) => call.step === step && call.visit === visit);
