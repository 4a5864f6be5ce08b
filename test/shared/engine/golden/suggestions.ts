import {
  all,
  automatedEmail,
  call,
  callCondition,
  complete,
  customer,
  email,
  emailCondition,
  fieldCondition,
  outside,
  skip,
  stageCondition,
  task,
  wait,
  where,
} from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';
const sent = [automatedEmail('Welcome')];
const paths = { yes: [task('Thank')], no: [task('Remind')] };
const opened = (days: number, early: boolean) => emailCondition('Opened?', { results: ['opened'], days, early, ...paths });
const isHot = all(where('rating', 'equals', 1));

/** Rule 4.8: the smallest change that flips a judgement, and when there is none. */
export const suggestions: readonly Golden[] = [
  {
    rule: '4.8',
    title: 'The account names the smallest change that flips it',
    story: {
      flow: [...sent, emailCondition('Opened with a link?', { results: ['opened', 'linkOpened'], mode: 'allOf', days: 2, ...paths })],
      start,
      happens: [customer('opened', '2026-05-20 10:00')],
    },
  },
  {
    rule: '4.8',
    title: 'An event that would flip an earlier judgement too is not suggested',
    story: {
      flow: [...sent, emailCondition('Opened in a day?', { results: ['opened'], days: 1, no: [opened(0, true)] })],
      start,
    },
  },
  {
    rule: '4.8',
    title: 'Some judgements cannot be flipped by a small change',
    story: {
      flow: [automatedEmail('Welcome'), emailCondition('Replied?', { results: ['replied'], days: 1, ...paths })],
      start,
      options: { exitOnReply: true },
    },
  },
  {
    rule: '4.8',
    title: 'An event that led to an earlier Yes is not taken away',
    story: {
      flow: [...sent, emailCondition('Opened in a day?', { results: ['opened'], days: 1, yes: [opened(1, true)] })],
      start,
      happens: [customer('opened', '2026-05-20 10:00')],
    },
  },
  {
    rule: '4.8',
    title: 'A skipped email is not sent where a reply would then end the run',
    story: {
      flow: [...sent, email('Intro'), task('Prepare'), opened(1, true)],
      options: { exitOnReply: true },
      start,
      happens: [
        skip('2026-05-20 10:00', 'Intro'),
        customer('replied', '2026-05-20 11:00', 'Intro'),
        complete('2026-05-20 12:00', 'Prepare'),
      ],
    },
  },
  {
    rule: '4.8',
    title: 'Another call result that keeps an earlier judgement',
    story: {
      flow: [call('Call'), callCondition('Reached?', ['made', 'received'], { yes: [callCondition('Called back?', ['received'], paths)] })],
      start,
      happens: [complete('2026-05-20 10:00', 'Call', 'made')],
    },
  },
  {
    rule: '4.8',
    title: 'No call result that would keep an earlier judgement',
    story: {
      flow: [call('Call'), callCondition('Made?', ['made'], { yes: [callCondition('Called back?', ['received'], paths)] })],
      start,
      happens: [complete('2026-05-20 10:00', 'Call', 'made')],
    },
  },
  {
    rule: '4.8',
    title: 'A stage that changes in the same instant is not suggested',
    story: {
      flow: [wait('Wait', 1), task('Prepare'), stageCondition('Developing?', ['develop'], paths)],
      start,
      happens: [
        complete('2026-05-21 09:00', 'Prepare'),
        outside('2026-05-21 09:00', (at) => ({ kind: 'stageChanged', at, process: 'sales', stage: 'develop' })),
      ],
    },
  },
  {
    rule: '4.8',
    title: 'What the same instant has judged before stays as it is',
    story: {
      flow: [
        wait('Wait', 1),
        task('Prepare'),
        fieldCondition('Hot?', isHot, { yes: [task('Thank')], no: [wait('No wait', 0), fieldCondition('Hot after all?', isHot, paths)] }),
      ],
      start,
      record: { values: { rating: 3 } },
      happens: [complete('2026-05-21 09:00', 'Prepare')],
    },
  },
];
