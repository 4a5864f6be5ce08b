import { expect, test } from 'vitest';
import { clockIn } from '../../../../../renderer/seller/clock.ts';
import { listedNow, numberedOf } from '../../../../../renderer/simulator/run/events/listed.ts';
import { setTime } from '../../../../../renderer/simulator/run/events/time.ts';
import { possibleStimuli } from '../../../../../shared/engine/possible.ts';
import { simulate } from '../../../../../shared/engine/simulate.ts';
import { situationAt } from '../../../../../shared/engine/situation.ts';
import { at, automatedEmail, call, email, emailCondition, outside, type Story, storyOf, wait } from '../../../../builders.ts';

function groupsAt(story: Story, lines: number) {
  const input = storyOf(story);
  const situation = situationAt(simulate(input), lines);
  return listedNow(possibleStimuli(situation, input.design, input.catalog), situation, input.design.sequence);
}
const start = '2026-05-20 09:00';

test('with an open call its results come first, each with a key', () => {
  const groups = groupsAt({ flow: [automatedEmail('Hello'), call('Ring')], start }, 99);
  expect(groups.map(({ title }) => title)).toEqual(['Seller', 'Customer']);
  expect(numberedOf(groups)[0]?.label).toMatch(/^Complete: /);
  expect(numberedOf(groups).length).toBeLessThanOrEqual(9);
});

test('while a condition watches, what it asks for has the first key', () => {
  const flow = [automatedEmail('Hello'), emailCondition('Replied?', { results: ['replied'], days: 3 })];
  const groups = groupsAt({ flow, start }, 4);
  expect(groups[0]?.title).toBe('Customer');
  expect(numberedOf(groups)[0]?.label).toBe('Replied');
});

test('while a wait runs, the email can be opened with the first key', () => {
  const groups = groupsAt({ flow: [automatedEmail('Hello'), wait('Pause', 3)], start }, 4);
  expect(numberedOf(groups).map(({ label }) => label)).toEqual([
    'Email opened',
    'Link opened',
    'Replied',
    'Attachment downloaded',
    'Skip wait time',
  ]);
});

test('what cannot happen has no key and says why', () => {
  const groups = groupsAt({ flow: [email('Write')], start }, 2);
  expect(numberedOf(groups).map(({ label }) => label)).toEqual(['Complete "Write"']);
  expect(groups[1]?.offers.map(({ disabled }) => disabled)).toContain('No email was sent yet.');
});

test('a time is refused in words: incomplete, before the start, after the end', () => {
  const happens = [outside('2026-05-22 09:00', (when) => ({ kind: 'disconnected', at: when }))];
  const run = simulate(storyOf({ flow: [call('Ring')], start, happens }));
  const told = (text: string): unknown => {
    const set = setTime(text, run, clockIn('UTC'));
    return set.ok ? set.value : set.error;
  };
  expect(told('2026-05-2')).toBe('Choose a date and a time.');
  expect(told('2026-05-19T09:00')).toBe('The run starts only Wed 20 May 2026 09:00.');
  expect(told('2026-06-01T09:00')).toBe('By then the run has ended: it does so Fri 22 May 2026 09:00.');
  expect(told('2026-05-21T09:00')).toBe(at('2026-05-21 09:00'));
});
