import { expect, test } from 'vitest';
import { earlierEmails, endsFromOutside } from '../../../shared/engine/around.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { situationAt } from '../../../shared/engine/situation.ts';
import { at, automatedEmail, call, outside, storyOf, wait } from '../../builders.ts';

const story = storyOf({ flow: [automatedEmail('One'), wait('Pause', 1), automatedEmail('Two'), call('Ring')], start: '2026-05-20 09:00' });
const run = simulate(story);

test('each way to end a run from outside takes effect', () => {
  const situation = situationAt(run, run.trace.length);
  for (const offer of endsFromOutside(situation, 'lead')) {
    const stimuli = [offer.make(at('2026-05-25 09:00'))];
    const ended = simulate({ ...story, scenario: { ...story.scenario, stimuli } });
    expect([offer.label, ended.end.kind]).toEqual([offer.label, 'disconnected']);
  }
});

test('the words go by the record type', () => {
  const labels = (recordType: string) => endsFromOutside(situationAt(run, 1), recordType).map(({ label }) => label);
  expect(labels('opportunity')).toContain('Opportunity won');
  expect(labels('account')).toContain('Record deactivated');
});

test('emails before the last can still be opened, and the engine takes it', () => {
  const [earlier] = earlierEmails(situationAt(run, run.trace.length));
  expect(earlier?.stepName).toBe('One');
  const stimuli = earlier?.offers.flatMap(({ make }) => make(at('2026-05-25 09:00'))) ?? [];
  const { trace } = simulate({ ...story, scenario: { ...story.scenario, stimuli } });
  expect(trace.filter(({ event }) => event.kind === 'customer').map(({ stepName }) => stepName)).toEqual(['One', 'One', 'One', 'One']);
});

test('after the end nothing can happen, and it says so', () => {
  const ended = simulate({
    ...story,
    scenario: storyOf({
      flow: [],
      start: '2026-05-20 09:00',
      happens: [outside('2026-05-26 09:00', (when) => ({ kind: 'disconnected', at: when }))],
    }).scenario,
  });
  const situation = situationAt(ended, ended.trace.length);
  const disabled = [...endsFromOutside(situation, 'lead'), ...earlierEmails(situation).flatMap(({ offers }) => offers)];
  expect(new Set(disabled.map((offer) => offer.disabled))).toEqual(new Set(['The run has ended.']));
});
