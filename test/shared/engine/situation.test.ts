import { describe, expect, it } from 'vitest';
import { momentFor, possibleStimuli } from '../../../shared/engine/possible.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { exitKey, situationAt } from '../../../shared/engine/situation.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { advance, call, complete, customer, email, emailCondition, type Story, skip, snooze, storyOf, task, wait } from '../../builders.ts';

/** What stands when so many lines have been played, with the names of steps instead of their ids. */
function standing(story: Story, lines: number) {
  const input = storyOf(story);
  const run = simulate(input);
  const designs = [input.design, ...input.library.values()];
  const nameOf = (id: StepId) => designs.map(({ sequence }) => sequence.steps[id]?.name).find((name) => name !== undefined) ?? id;
  const situation = situationAt(run, lines);
  const design = designs.find(({ id }) => id === situation.design) ?? input.design;
  return {
    run,
    situation,
    visited: Object.fromEntries([...situation.visited].map(([id, visit]) => [nameOf(id), visit])),
    possible: possibleStimuli(situation, design, input.catalog),
    took: (name: string, exit: 'next' | 'yes' | 'no') =>
      [...situation.taken].some((key) =>
        designs.some(({ sequence }) => Object.values(sequence.steps).some((step) => step.name === name && exitKey(step.id, exit) === key)),
      ),
  };
}

const start = '2026-05-20 09:00';
const story: Story = {
  flow: [
    email('Intro'),
    emailCondition('Opened?', { results: ['opened'], days: 1, yes: [call('Call'), wait('Wait', 2)], no: [task('Remind')] }),
  ],
  start,
  happens: [complete('2026-05-20 10:00', 'Intro'), customer('opened', '2026-05-20 11:00'), skip('2026-05-20 12:00', 'Call')],
};

describe('the situation at a playhead', () => {
  it('begins with the first step open', () => {
    const { situation, visited, possible } = standing(story, 2);
    expect(situation.open).toMatchObject([{ stepName: 'Intro', enteredAt: situation.now, dueAt: situation.now }]);
    expect(visited).toEqual({ Intro: 'current' });
    expect(possible.map(({ label, disabled }) => [label, disabled])).toEqual([
      ['Complete', null],
      ['Skip', null],
      ['Snooze', null],
      ['Email opened', 'No email was sent yet.'],
      ['Link opened', 'No email was sent yet.'],
      ['Replied', 'No email was sent yet.'],
      ['Attachment downloaded', 'No email was sent yet.'],
    ]);
  });

  it('shows a sent email and the condition that watches it', () => {
    const { situation, visited, possible, took } = standing(story, 5);
    expect(situation.open).toEqual([]);
    expect(situation.sent.map(({ stepName }) => stepName)).toEqual(['Intro']);
    expect(situation.condition).toMatchObject({ stepName: 'Opened?', until: situation.now + 86_400_000 });
    expect(visited).toEqual({ Intro: 'done', 'Opened?': 'waiting' });
    expect(took('Intro', 'next')).toBe(true);
    expect(possible.map(({ id, stepName, disabled }) => [id, stepName, disabled])).toEqual([
      ['opened', 'Intro', null],
      ['linkOpened', 'Intro', null],
      ['replied', 'Intro', null],
      ['attachmentDownloaded', 'Intro', null],
    ]);
  });

  it('offers each call result of the organisation for an open call', () => {
    const { possible, took } = standing(story, 8);
    expect(took('Opened?', 'yes')).toBe(true);
    expect(took('Opened?', 'no')).toBe(false);
    expect(possible.filter(({ by }) => by === 'seller').map(({ label }) => label)).toEqual([
      'Complete: Made',
      'Complete: Received',
      'Complete: Canceled',
      'Skip',
      'Snooze',
    ]);
  });

  it('shows a skipped step and a running wait that can be skipped', () => {
    const { situation, visited, possible } = standing(story, 10);
    expect(visited).toEqual({ Intro: 'done', 'Opened?': 'done', Call: 'skipped', Wait: 'waiting' });
    expect(situation.wait).toMatchObject({ stepName: 'Wait' });
    expect(possible.filter(({ by }) => by === 'seller').map(({ label }) => label)).toEqual(['Skip wait time']);
  });

  it('shows the end, after which nothing is possible', () => {
    const { situation, run, possible } = standing(story, 99);
    expect(situation.now).toBe(run.endedAt);
    expect(situation.ended).toEqual({ kind: 'completed' });
    expect(possible.every(({ disabled }) => disabled === 'The run has ended.')).toBe(true);
  });

  it('follows the due time of a snoozed step', () => {
    const { situation } = standing({ flow: [call('Call')], start, happens: [snooze('2026-05-20 10:00', 'Call', '2026-05-21 10:00')] }, 3);
    expect(situation.open).toMatchObject([{ dueAt: situation.now + 86_400_000 }]);
  });

  it('begins anew in the sequence that a record is handed over to', () => {
    const { situation, visited } = standing(
      {
        flow: [email('Intro'), advance('Go on', 'second')],
        others: { Second: [task('Prepare')] },
        start,
        happens: [complete('2026-05-20 10:00', 'Intro')],
      },
      7,
    );
    expect(situation.design).toBe('second');
    expect(situation.sent).toEqual([]);
    expect(visited).toEqual({ Prepare: 'current' });
    expect([...situation.taken]).toEqual([]);
  });

  it('takes a playhead outside of the trace to the nearest line', () => {
    expect(standing(story, 0).situation).toEqual(standing(story, 1).situation);
  });
});

describe('now (8.3)', () => {
  const { run } = standing(story, 1);

  it('is one second after a line that came from the clock', () => {
    expect(momentFor(run, 2)).toBe((run.trace[1]?.at ?? 0) + 1000);
  });

  it('is the instant of a line that somebody caused', () => {
    expect(momentFor(run, 3)).toBe(run.trace[2]?.at);
  });
});
