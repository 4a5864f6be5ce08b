import { describe, expect, it } from 'vitest';
import { LeadId, StepId } from '../../../shared/model/ids.ts';
import { beginPlay, type Play } from '../../../shared/practice/play.ts';
import { newsSince, timelineOf } from '../../../shared/practice/timeline.ts';
import { at } from '../../builders.ts';
import { certain, exerciseOf, mustChoose } from './exercises.ts';

const lead = LeadId.parse('lead-1');
const step = (number: number): StepId => StepId.parse(`first-${number}`);
const lines = (play: Play) =>
  timelineOf(play, play.leads[0] ?? never()).map(({ text, message }) => (message === null ? text : `${text} ${message}`));
const never = (): never => {
  throw new Error('There is a lead');
};

describe('what a seller sees of a lead', () => {
  it('grows with the clock and says nothing of what is to come', () => {
    const start = beginPlay(exerciseOf({ customers: [certain({ opened: 100, replied: 100 })] }));
    expect(lines(start)).toEqual(['Lead 1 is connected to "First".']);
    const sent = mustChoose(start, { kind: 'complete', lead, step: step(1), result: null });
    expect(lines(sent).slice(1)).toEqual(['You completed "Intro".', '"Intro" was sent to Lead 1.']);
    const opened = mustChoose(sent, { kind: 'moveOn', to: at('2026-05-20 10:00') });
    expect(lines(opened).slice(3)).toEqual(['Lead 1 opened "Intro".']);
    expect(newsSince(opened, sent.clock).map(({ text }) => text)).toEqual(['Lead 1 opened "Intro".', '"Call" is due for Lead 1.']);
    const called = mustChoose(opened, { kind: 'call', lead, step: step(3) });
    const recorded = mustChoose(called, { kind: 'complete', lead, step: step(3), result: 'made' });
    const later = mustChoose(recorded, { kind: 'moveOn', to: at('2026-05-20 12:00') });
    expect(lines(later).slice(4)).toEqual([
      'You called Lead 1. "Lead 1 speaking."',
      'You recorded "Call" as Made.',
      'Lead 1 replied to "Intro". Thank you, Lead 1',
    ]);
  });
});
