import {
  all,
  automatedEmail,
  call,
  complete,
  customer,
  email,
  emailCondition,
  fieldCondition,
  outside,
  skip,
  task,
  update,
  wait,
  where,
} from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';

/** Rule 8: what comes first at one instant. */
export const order: readonly Golden[] = [
  {
    rule: '8.1',
    title: 'A seller completes the call that a wait opens at the same instant',
    story: { flow: [wait('Wait', 1), call('Call')], start, happens: [complete('2026-05-21 09:00', 'Call', 'made')] },
  },
  {
    rule: '8.1',
    title: 'A seller completes the first step at the start',
    story: { flow: [email('Intro'), call('Call')], start, happens: [complete(start, 'Intro')] },
  },
  {
    rule: '8.1',
    title: 'Two acts at one instant are taken in the order given',
    story: {
      flow: [email('Intro'), call('Call')],
      start,
      happens: [complete('2026-05-20 10:00', 'Intro'), skip('2026-05-20 10:00', 'Call')],
    },
  },
  {
    rule: '8.1',
    title: 'An act given too early is tried again after the others',
    story: {
      flow: [email('Intro'), call('Call')],
      start,
      happens: [skip('2026-05-20 10:00', 'Call'), complete('2026-05-20 10:00', 'Intro')],
    },
  },
  {
    rule: '8.1',
    title: 'An open at the deadline comes before the clock and a call after it',
    story: {
      flow: [automatedEmail('Welcome'), emailCondition('Opened?', { results: ['opened'], days: 1, early: false, yes: [call('Call')] })],
      start,
      happens: [complete('2026-05-21 09:00', 'Call', 'made'), customer('opened', '2026-05-21 09:00')],
    },
  },
  {
    rule: '8.1',
    title: 'All that the clock does at an instant comes before what is left over',
    story: { flow: [wait('Wait', 1), wait('No wait', 0), call('Call')], start, happens: [complete('2026-05-21 09:00', 'Call', 'made')] },
  },
  {
    rule: '8.1',
    title: 'What still cannot take effect is ignored',
    story: {
      flow: [wait('Wait', 1), call('Call')],
      start,
      happens: [complete('2026-05-21 09:00', 'Wait'), customer('opened', '2026-05-21 09:00')],
    },
  },
  {
    rule: '8.2',
    title: 'One act is worked off through all automatic steps before the next',
    story: {
      flow: [
        call('Call'),
        update('Rate', 'rating', 1),
        fieldCondition('Hot?', all(where('rating', 'equals', 1)), { yes: [automatedEmail('Welcome'), task('Prepare')] }),
      ],
      start,
      happens: [
        complete('2026-05-20 10:00', 'Call', 'made'),
        outside('2026-05-20 10:00', (at) => ({ kind: 'recordChanged', at, column: 'rating', value: 3 })),
      ],
    },
  },
  {
    rule: '8.3',
    title: 'One second after the clock a person acts',
    story: { flow: [wait('Wait', 1), call('Call')], start, happens: [complete('2026-05-21 09:00:01', 'Call', 'made')] },
  },
];
