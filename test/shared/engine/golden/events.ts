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
  task,
  update,
  wait,
  where,
} from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';
const isHot = all(where('rating', 'equals', 1));

/** Rule 3: customer events and changes from outside. */
export const events: readonly Golden[] = [
  {
    rule: '3.1',
    title: 'A reply is not an open',
    story: {
      flow: [automatedEmail('Welcome'), emailCondition('Opened?', { results: ['opened'], days: 1 })],
      start,
      happens: [
        customer('replied', '2026-05-20 10:00'),
        customer('linkOpened', '2026-05-20 11:00'),
        customer('attachmentDownloaded', '2026-05-20 12:00'),
      ],
    },
  },
  {
    rule: '3.1',
    title: 'An event for an earlier email does not count for the later one',
    story: {
      flow: [automatedEmail('First mail'), automatedEmail('Second mail'), emailCondition('Opened?', { results: ['opened'], days: 1 })],
      start,
      happens: [customer('opened', '2026-05-20 10:00', 'First mail')],
    },
  },
  {
    rule: '3.2',
    title: 'An event that names no email means the last one sent',
    story: {
      flow: [automatedEmail('First mail'), automatedEmail('Second mail'), emailCondition('Opened?', { results: ['opened'], days: 1 })],
      start,
      happens: [customer('opened', '2026-05-20 10:00')],
    },
  },
  {
    rule: '3.2',
    title: 'Events before anything was sent and after the end change nothing',
    story: {
      flow: [email('Intro')],
      start,
      happens: [
        customer('opened', '2026-05-20 09:30'),
        customer('replied', '2026-05-20 09:45', 'Intro'),
        complete('2026-05-20 10:00', 'Intro'),
        customer('replied', '2026-05-20 11:00'),
      ],
    },
  },
  {
    rule: '3.3',
    title: 'A qualified lead leaves its sequence',
    story: {
      flow: [call('Call')],
      start,
      happens: [outside('2026-05-20 15:00', (at) => ({ kind: 'recordDeactivated', at, reason: 'lead qualified' }))],
    },
  },
  {
    rule: '3.3',
    title: 'Changes that the record cannot take',
    story: {
      flow: [call('Call')],
      start,
      happens: [
        outside('2026-05-20 10:00', (at) => ({ kind: 'recordChanged', at, column: 'shoesize', value: 43 })),
        outside('2026-05-20 11:00', (at) => ({ kind: 'stageChanged', at, process: 'sales', stage: 'party' })),
        outside('2026-05-20 12:00', (at) => ({ kind: 'stageChanged', at, process: 'sales', stage: 'develop' })),
      ],
    },
  },
  {
    rule: '3.4',
    title: 'A changed record is seen by later conditions and not by earlier ones',
    story: {
      flow: [fieldCondition('Hot now?', isHot), wait('Wait', 1), fieldCondition('Hot then?', isHot, { yes: [task('Call at once')] })],
      start,
      record: { values: { rating: 3 } },
      happens: [outside('2026-05-20 12:00', (at) => ({ kind: 'recordChanged', at, column: 'rating', value: 1 }))],
    },
  },
  {
    rule: '3.4',
    title: 'What the sequence writes is seen as well',
    story: { flow: [update('Rate', 'rating', 1), fieldCondition('Hot?', isHot, { yes: [task('Call at once')] })], start },
  },
];
