import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../shared/model/attempt.ts';
import { LeadId, StepId } from '../../../shared/model/ids.ts';
import { beginPlay, choose, type Play, replay } from '../../../shared/practice/play.ts';
import { nextDay, nextThing, workQueue } from '../../../shared/practice/queue.ts';
import { at } from '../../builders.ts';
import { certain, exerciseOf, mustChoose } from './exercises.ts';

const lead = LeadId.parse('lead-1');
const intro = StepId.parse('first-1');
const complete: Choice = { kind: 'complete', lead, step: intro, result: null };
const refusal = (play: Play, choice: Choice): string => {
  const chosen = choose(play, choice);
  return chosen.ok ? 'made' : chosen.error;
};
const groups = (play: Play) => workQueue(play).map(({ stepName, group }) => `${stepName}: ${group}`);

describe('working an exercise', () => {
  it('shows what is due, and goes on to what comes next', () => {
    const start = beginPlay(exerciseOf({ customers: [certain({ opened: 100 }), certain({})] }));
    expect(groups(start)).toEqual(['Intro: today', 'Intro: today']);
    const sent = mustChoose(start, complete);
    expect(sent.clock).toBe(at('2026-05-20 09:01'));
    expect(groups(sent)).toEqual(['Intro: today']);
    expect(nextThing(sent)).toBe(at('2026-05-20 10:00'));
    const opened = mustChoose(sent, { kind: 'moveOn', to: nextThing(sent) });
    expect(groups(opened)).toEqual(['Intro: today', 'Call: today']);
    const tomorrow = mustChoose(opened, { kind: 'moveOn', to: nextDay(opened) });
    expect(tomorrow.clock).toBe(at('2026-05-21 08:00'));
    expect(groups(tomorrow)).toEqual(['Intro: overdue', 'Call: overdue']);
  });

  it('ends with the last working day', () => {
    const play = beginPlay(exerciseOf({ days: 4 }));
    expect(play.end).toBe(at('2026-05-25 17:00'));
    const over = mustChoose(play, { kind: 'moveOn', to: play.end });
    expect(refusal(over, complete)).toBe('comes after the end of the exercise');
  });

  it('refuses what cannot be done, with the reason', () => {
    const play = beginPlay(exerciseOf());
    expect(refusal(play, { kind: 'call', lead, step: intro })).toBe('calls for a step that is no phone call');
    expect(refusal(play, { ...complete, step: StepId.parse('nowhere') })).toBe('is for a step that is not open');
    expect(refusal(play, { ...complete, result: 'made' })).toBe('has a call result for a step that is no phone call');
    expect(refusal(play, { ...complete, lead: LeadId.parse('nobody') })).toBe('names a lead that is not there ("nobody")');
    expect(refusal(play, { kind: 'moveOn', to: play.clock })).toBe('does not lead to a later moment');
    const calling = mustChoose(mustChoose(play, complete), { kind: 'moveOn', to: at('2026-05-20 11:00') });
    const recorded: Choice = { kind: 'complete', lead, step: StepId.parse('first-3'), result: 'made' };
    expect(refusal(calling, recorded)).toBe('records a call that was not made');
    const replayed = replay(play.exercise, [complete, recorded]);
    expect(replayed.ok ? null : replayed.error.place).toBe('choices[1]');
  });

  it('plays the customer the same for every learner, whatever is done for others', () => {
    const exercise = exerciseOf({ customers: [certain({ opened: 100 }), certain({ opened: 50 })] });
    const start = beginPlay(exercise);
    const acted = mustChoose(start, complete);
    expect(acted.leads[1]).toBe(start.leads[1]);
  });
});
