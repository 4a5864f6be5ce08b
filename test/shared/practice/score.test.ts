import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../shared/model/attempt.ts';
import { LeadId, type StepId } from '../../../shared/model/ids.ts';
import { sellers } from '../../../shared/model/personas/sellers.ts';
import { playedBySeller, playedByTheBook } from '../../../shared/practice/machineSeller.ts';
import { beginPlay, type Play } from '../../../shared/practice/play.ts';
import { mostPoints, scoreOf } from '../../../shared/practice/score.ts';
import { at } from '../../builders.ts';
import { certain, exerciseOf, mustChoose, sequence } from './exercises.ts';

const lead = LeadId.parse('lead-1');
const step = (name: string): StepId => {
  const found = Object.values(sequence.sequence.steps).find((one) => one.name === name);
  if (found === undefined) throw new Error(`No step ${name}`);
  return found.id;
};
const complete = (name: string, result: string | null = null): Choice => ({ kind: 'complete', lead, step: step(name), result });
const call = (name: string): Choice => ({ kind: 'call', lead, step: step(name) });
const moveOn = (local: string): Choice => ({ kind: 'moveOn', to: at(local) });

const afterDoing = (choices: readonly Choice[], play = beginPlay(exerciseOf())): Play => choices.reduce(mustChoose, play);
const verdicts = (play: Play): readonly string[] => scoreOf(play).reasons.map(({ verdict, points, of }) => `${verdict} ${points}/${of}`);

describe('the score', () => {
  it('is 100 for a seller who does everything when it is due and records what happened', () => {
    const play = playedByTheBook(exerciseOf());
    expect(scoreOf(play)).toMatchObject({ total: 100, earned: mostPoints(play.exercise) });
  });

  it('names a wrong call result, and both of them', () => {
    const play = afterDoing([complete('Intro'), moveOn('2026-05-20 11:00'), call('Call'), complete('Call', 'noAnswer')]);
    const wrong = scoreOf(play).reasons.find(({ verdict }) => verdict === 'wrongOutcome');
    expect(wrong).toMatchObject({ points: 0, of: 3, step: step('Call') });
    expect(wrong?.text).toBe('"Call" for Lead 1: recorded as "No answer", but what happened was "Made".');
  });

  it('takes points for a second call and for a wait that is ended early', () => {
    const play = afterDoing([complete('Intro'), moveOn('2026-05-20 11:00'), call('Call'), call('Call'), complete('Call', 'made')]);
    expect(verdicts(play)).toContain('calledAgain -2/0');
    const silent = beginPlay(exerciseOf({ customers: [certain({})] }));
    const early = afterDoing(
      [complete('Intro'), moveOn('2026-05-22 10:00'), { kind: 'skipWait', lead, step: step('Let it rest') }],
      silent,
    );
    expect(verdicts(early)).toContain('waitEndedEarly -2/0');
  });

  it('judges the time by the working day on which a step was due', () => {
    expect(verdicts(afterDoing([moveOn('2026-05-20 16:59'), complete('Intro')]))).toContain('onTime 4/4');
    expect(verdicts(afterDoing([moveOn('2026-05-20 17:01'), complete('Intro')]))).toContain('late 0/4');
    const snoozed = afterDoing([
      { kind: 'snooze', lead, step: step('Intro'), until: at('2026-05-21 09:00') },
      moveOn('2026-05-21 10:00'),
      complete('Intro'),
    ]);
    expect(verdicts(snoozed)).toContain('putOff 2/4');
  });

  it('counts what was skipped, never done, and never reached', () => {
    expect(verdicts(afterDoing([{ kind: 'skip', lead, step: step('Intro') }]))[0]).toBe('skipped 0/7');
    const nothing = scoreOf(beginPlay(exerciseOf()));
    expect(nothing.total).toBe(0);
    expect(nothing.reasons.map(({ verdict }) => verdict)).toEqual(['notDone', 'notReached']);
    expect(nothing.possible).toBe(mostPoints(exerciseOf()));
  });

  it('does not count a step that was open and not yet overdue when the customer replied', () => {
    const design = { ...sequence, options: { ...sequence.options, exitOnReply: true } };
    const replies = exerciseOf({ design, customers: [certain({ opened: 100, replied: 100 })] });
    const play = afterDoing([complete('Intro'), moveOn('2026-05-20 12:00')], beginPlay(replies));
    expect(verdicts(play)).not.toContain('notDone 0/7');
  });

  it('comes to something for each seller whom the machine plays, the same each time', () => {
    const exercise = exerciseOf({ customers: [certain({ opened: 100 }), certain({})], days: 10 });
    const totals = sellers.map((seller) => scoreOf(playedBySeller(exercise, seller)).total);
    expect(sellers.map((seller) => scoreOf(playedBySeller(exercise, seller)).total)).toEqual(totals);
    expect(totals[0]).toBeGreaterThan(totals[2] ?? 100);
  });
});
