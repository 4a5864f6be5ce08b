import { describe, expect, it } from 'vitest';
import { momentFor, possibleStimuli } from '../../../shared/engine/possible.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { exitKey, situationAt } from '../../../shared/engine/situation.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import {
  abTest,
  advance,
  all,
  automatedEmail,
  automatedText,
  call,
  complete,
  customer,
  email,
  emailCondition,
  fieldCondition,
  type Story,
  skip,
  snooze,
  storyOf,
  task,
  textMessage,
  update,
  wait,
  where,
} from '../../builders.ts';

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

  it('has every step left by the exit it took, also those that run by themselves', () => {
    const flow = [
      automatedEmail('Welcome'),
      abTest('Two offers', 50),
      automatedText('Text'),
      update('Rate', 'rating', 1),
      wait('Wait', 1),
      textMessage('Greet'),
      fieldCondition('Hot?', all(where('rating', 'equals', 2)), { no: [task('Last')] }),
    ];
    const everything = standing({ flow, start, happens: [complete('2026-05-21 10:00', 'Greet')] }, 99);
    expect(everything.visited).toEqual({
      Welcome: 'done',
      'Two offers': 'done',
      Text: 'done',
      Rate: 'done',
      Wait: 'done',
      Greet: 'done',
      'Hot?': 'done',
      Last: 'current',
    });
    expect(['Welcome', 'Two offers', 'Text', 'Rate', 'Wait', 'Greet'].every((name) => everything.took(name, 'next'))).toBe(true);
    expect([everything.took('Hot?', 'no'), everything.situation.taken.size]).toEqual([true, 7]);
    expect(everything.situation.sent.map(({ stepName }) => stepName)).toEqual(['Welcome', 'Two offers']);
    expect([everything.situation.wait, everything.situation.condition]).toEqual([null, null]);
  });

  it('has nothing open between two steps', () => {
    // The email is sent, and what it leads to is not entered yet.
    const { situation, visited } = standing({ flow: [automatedEmail('Welcome'), wait('Wait', 1)], start }, 3);
    expect([situation.open, situation.wait, situation.condition]).toEqual([[], null, null]);
    expect(visited).toEqual({ Welcome: 'done' });
  });

  it('has a message that the seller is about to send still open', () => {
    const { situation, visited } = standing({ flow: [textMessage('Greet')], start, happens: [complete('2026-05-20 10:00', 'Greet')] }, 2);
    expect(situation.open.map(({ stepName }) => stepName)).toEqual(['Greet']);
    expect(visited).toEqual({ Greet: 'current' });
  });

  it('offers what can be done under names that stay, and makes it', () => {
    const [first, later] = [Date.UTC(2026, 4, 20, 9), Date.UTC(2026, 4, 21)];
    const offers = (flow: Story['flow'], happens: Story['happens'] = []) =>
      standing({ flow, start, happens }, 99).possible.map(({ id, needs, make, step, stepName }) => {
        return { id, needs, made: make(first, later), step, stepName };
      });
    const of = { step: 'first-1', stepName: 'Call' };
    const at = first;
    expect(offers([call('Call')]).slice(0, 6)).toEqual([
      { id: 'complete:first-1:made', needs: 'nothing', made: { kind: 'complete', at, step: 'first-1', result: 'made' }, ...of },
      { id: 'complete:first-1:received', needs: 'nothing', made: { kind: 'complete', at, step: 'first-1', result: 'received' }, ...of },
      { id: 'complete:first-1:canceled', needs: 'nothing', made: { kind: 'complete', at, step: 'first-1', result: 'canceled' }, ...of },
      { id: 'skip:first-1', needs: 'nothing', made: { kind: 'skip', at, step: 'first-1' }, ...of },
      { id: 'snooze:first-1', needs: 'until', made: { kind: 'snooze', at, step: 'first-1', until: later }, ...of },
      { id: 'opened', needs: 'nothing', made: { kind: 'opened', at, email: null }, step: null, stepName: '' },
    ]);
    expect(offers([task('Do')]).map(({ id }) => id)).toContain('complete:first-1');
    expect(offers([wait('Wait', 1), task('Do')], [])[0]?.id).toBe('complete:first-2');
    const waiting = standing({ flow: [automatedEmail('Welcome'), wait('Wait', 1)], start }, 4).possible;
    expect(waiting.map(({ id, needs, make }) => [id, needs, make(first, later)]).slice(0, 2)).toEqual([
      ['skipWait:first-2', 'nothing', { kind: 'skipWait', at, step: 'first-2' }],
      ['opened', 'nothing', { kind: 'opened', at, email: 'first-1' }],
    ]);
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
