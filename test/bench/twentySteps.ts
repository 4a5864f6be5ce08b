import type { RunInput } from '../../shared/engine/input.ts';
import type { Flow } from '../../shared/model/flow.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../shared/model/instant.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';
import {
  abTest,
  all,
  automatedEmail,
  call,
  callCondition,
  complete,
  customer,
  email,
  emailCondition,
  fieldCondition,
  type Happening,
  linkedIn,
  stageCondition,
  storyOf,
  task,
  textMessage,
  update,
  wait,
  where,
} from '../builders.ts';

/** Twenty steps of every kind but a hand-over, one below the other: a run enters each of them. */
const flow: Flow = [
  email('Intro'),
  emailCondition('Opened?', {
    results: ['opened'],
    days: 3,
    yes: [
      wait('Let it sink in', 2),
      call('First call'),
      callCondition('Reached?', ['made'], {
        no: [
          linkedIn('Connect'),
          wait('Pause', 1, 4),
          task('Research'),
          fieldCondition('Big and hot?', all(where('rating', 'isOneOf', 1, 2), where('employees', 'atLeast', 100)), {
            yes: [
              automatedEmail('Case study'),
              emailCondition('Clicked?', {
                results: ['linkOpened', 'replied'],
                days: 2,
                hours: 12,
                early: false,
                no: [
                  update('Mark as warm', 'rating', 2),
                  stageCondition('Still qualifying?', ['qualify'], {
                    yes: [
                      textMessage('Reminder'),
                      wait('A week', 5),
                      abTest('Two offers', 50),
                      emailCondition('Offer opened?', {
                        results: ['opened', 'attachmentDownloaded'],
                        mode: 'allOf',
                        days: 12,
                        yes: [call('Second call'), callCondition('Talked?', ['made', 'received'], { yes: [task('Wrap up')] })],
                      }),
                    ],
                  }),
                ],
              }),
            ],
          }),
        ],
      }),
    ],
  }),
];

/** What people do, by days and hours since the start: late enough for every weekend on the way. */
const people: readonly (readonly [days: number, hours: number, does: (when: string) => Happening])[] = [
  [0, 6, (when) => complete(when, 'Intro')],
  [1, 7, (when) => customer('opened', when)],
  [8, 1, (when) => complete(when, 'First call', 'canceled')],
  [8, 3, (when) => complete(when, 'Connect')],
  [14, 2, (when) => complete(when, 'Research')],
  [15, 9, (when) => customer('opened', when)],
  [18, 4, (when) => complete(when, 'Reminder')],
  [31, 5, (when) => customer('opened', when)],
  [31, 8, (when) => customer('attachmentDownloaded', when)],
  [33, 1, (when) => complete(when, 'Second call', 'made')],
  [33, 6, (when) => complete(when, 'Wrap up')],
];

const FIRST = '2026-03-02 08:00';

const story = storyOf({
  flow,
  start: FIRST,
  options: { skipNonWorkingDays: true },
  calendar: { zone: 'Europe/Berlin', holidays: [{ date: '2026-05-25', name: 'Whit Monday' }] },
  record: { values: { rating: 1, employees: 250 }, stage: { process: 'sales', stage: 'qualify' } },
  happens: people.map(([, , does]) => does(FIRST)),
});

const stimuliFrom = (start: Instant): readonly Stimulus[] =>
  story.scenario.stimuli.map((stimulus, index) => {
    const [days, hours] = people[index] ?? [0, 0];
    return { ...stimulus, at: start + days * MS_PER_DAY + hours * MS_PER_HOUR };
  });

/** In half a year, in minutes, and a prime number of them: starts that fall on all days and hours. */
const HALF_A_YEAR = 180 * 24 * 60;
const APART = 7919;

/** As many runs of the twenty steps, each with its own start and seed, so that none is a copy of the one before. */
export const runsOfTwentySteps = (count: number): readonly RunInput[] =>
  Array.from({ length: count }, (_, seed) => {
    const start = story.scenario.start + ((seed * APART) % HALF_A_YEAR) * MS_PER_MINUTE;
    return { ...story, scenario: { ...story.scenario, start, seed, stimuli: [...stimuliFrom(start)] } };
  });
