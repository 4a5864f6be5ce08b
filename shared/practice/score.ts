import type { Reason, Score } from '../model/attempt.ts';
import type { Exercise } from '../model/exercise.ts';
import { type Court, callsOf, judgeTouches, judgeVisit } from './judge.ts';
import { playedByTheBook } from './machineSeller.ts';
import type { LeadPlay, Play } from './play.ts';
import { workIn } from './visits.ts';

/**
 * What the choices so far come to when they are handed in now: nothing more is done until the end of the exercise. Points are whole, every one has
 * its reason, and the same choices give the same score on every machine. The formula is in `README.md`.
 */
export function scoreOf(play: Play): Score {
  const byTheBook = playedByTheBook(play.exercise);
  const reasons = play.leads.flatMap((lead, index) => {
    const own = judgeLead(play, lead);
    const model = byTheBook.leads[index];
    return model === undefined ? own : [...own, ...notReached(play, lead, possibleIn(own), possibleIn(judgeLead(byTheBook, model)))];
  });
  const possible = possibleIn(reasons);
  const earned = Math.max(
    0,
    reasons.reduce((sum, { points }) => sum + points, 0),
  );
  return { earned, possible, total: possible === 0 ? 100 : Math.floor((200 * earned + possible) / (2 * possible)), reasons };
}

const possibleIn = (reasons: readonly Reason[]): number => reasons.reduce((sum, { of }) => sum + of, 0);

function judgeLead({ exercise: { catalog }, calendar, end }: Play, { lead, run, calls }: LeadPlay): readonly Reason[] {
  const { visits, earlyWaits } = workIn(run, end);
  const court: Court = { lead, catalog, calendar, end };
  return [...visits.flatMap((visit) => judgeVisit(court, visit, callsOf(visit, calls))), ...judgeTouches(court, visits, calls, earlyWaits)];
}

/** What was never earned because the lead did not get as far as with a seller who does everything when it is due. */
function notReached({ end }: Play, { lead }: LeadPlay, own: number, model: number): readonly Reason[] {
  if (own >= model) return [];
  const text = `${lead.record.name} did not get as far as with a seller who does each step on the day it is due.`;
  return [{ part: 'steps', verdict: 'notReached', lead: lead.id, design: null, step: null, at: end, points: 0, of: model - own, text }];
}

/** What can be earned at most by following the sequence: shown before an exercise is handed out. */
export const mostPoints = (exercise: Exercise): number => scoreOf(playedByTheBook(exercise)).possible;
