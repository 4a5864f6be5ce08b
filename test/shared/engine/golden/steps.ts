import {
  automatedEmail,
  automatedText,
  call,
  complete,
  customer,
  email,
  emailCondition,
  linkedIn,
  outside,
  skip,
  skipWait,
  snooze,
  task,
  textMessage,
  update,
  wait,
} from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';

/** Rule 2: steps. */
export const steps: readonly Golden[] = [
  { rule: '2.1', title: 'The record is connected and the first step entered at once', story: { flow: [email('Intro')], start } },
  {
    rule: '2.1',
    title: 'What happens before the start changes nothing',
    story: {
      flow: [email('Intro')],
      start,
      happens: [
        complete('2026-05-19 09:00', 'Intro'),
        customer('opened', '2026-05-19 10:00'),
        outside('2026-05-19 11:00', (at) => ({ kind: 'recordChanged', at, column: 'rating', value: 1 })),
      ],
    },
  },
  {
    rule: '2.2',
    title: 'Every manual step waits for the seller',
    story: {
      flow: [email('Intro'), call('Call'), task('Prepare'), textMessage('Remind'), linkedIn('Connect')],
      start,
      happens: [
        complete('2026-05-20 10:00', 'Intro'),
        complete('2026-05-20 11:00', 'Call', 'made'),
        complete('2026-05-20 12:00', 'Prepare'),
        complete('2026-05-20 13:00', 'Remind'),
        complete('2026-05-20 14:00', 'Connect'),
      ],
    },
  },
  {
    rule: '2.2',
    title: 'The seller acts before a step is due',
    story: { flow: [call('Call')], start: '2026-05-23 10:00', happens: [complete('2026-05-23 10:30', 'Call', 'made')] },
  },
  {
    rule: '2.2',
    title: 'Nothing happens by itself when a step is overdue',
    story: { flow: [email('Intro')], start, happens: [complete('2026-06-02 09:00', 'Intro')] },
  },
  {
    rule: '2.3',
    title: 'Completing an email sends it at that instant',
    story: { flow: [email('Intro')], start, happens: [complete('2026-05-20 10:30', 'Intro')] },
  },
  {
    rule: '2.3',
    title: 'A call without a result is not completed',
    story: {
      flow: [call('Call')],
      start,
      happens: [
        complete('2026-05-20 10:00', 'Call'),
        complete('2026-05-20 11:00', 'Call', 'no-such-result'),
        complete('2026-05-20 12:00', 'Call', 'received'),
      ],
    },
  },
  {
    rule: '2.4',
    title: 'Skipping goes on to the next step',
    story: { flow: [call('Call'), task('Prepare')], start, happens: [skip('2026-05-20 10:00', 'Call')] },
  },
  {
    rule: '2.4',
    title: 'Snoozing moves the due time only',
    story: {
      flow: [call('Call')],
      start,
      happens: [snooze('2026-05-20 10:00', 'Call', '2026-05-26 14:00'), complete('2026-05-21 09:00', 'Call', 'made')],
    },
  },
  {
    rule: '2.5',
    title: 'Automatic steps run at the instant they are entered',
    story: { flow: [automatedEmail('Welcome'), automatedText('Hello'), update('Rate', 'rating', 1)], start: '2026-05-23 03:00' },
  },
  {
    rule: '2.6',
    title: 'A wait counts from the completion of the step before it',
    story: { flow: [call('Call'), wait('Wait', 1), task('Prepare')], start, happens: [complete('2026-05-21 15:30', 'Call', 'made')] },
  },
  {
    rule: '2.6',
    title: 'After a condition a wait counts from the moment its path was entered',
    story: {
      flow: [
        automatedEmail('Welcome'),
        emailCondition('Opened?', { results: ['opened'], days: 2, no: [wait('Wait', 1), task('Prepare')] }),
      ],
      start,
    },
  },
  {
    rule: '2.6',
    title: 'The seller ends a wait early',
    story: { flow: [wait('Wait', 5), task('Prepare')], start, happens: [skipWait('2026-05-21 10:00', 'Wait')] },
  },
  {
    rule: '2.7',
    title: 'An exit that leads nowhere completes the run',
    story: { flow: [task('Prepare')], start, happens: [complete('2026-05-20 10:00', 'Prepare')] },
  },
  { rule: '2.7', title: 'A sequence without steps is completed at once', story: { flow: [], start } },
  {
    rule: '2.8',
    title: 'Acts for steps that are not open',
    story: {
      flow: [call('Call'), wait('Wait', 1), task('Prepare')],
      start,
      happens: [
        complete('2026-05-20 10:00', 'Prepare'),
        skipWait('2026-05-20 11:00', 'Wait'),
        skipWait('2026-05-20 11:30', 'Call'),
        complete('2026-05-20 12:00', 'Call', 'made'),
        complete('2026-05-20 13:00', 'Call', 'made'),
        skip('2026-05-20 14:00', 'Wait'),
      ],
    },
  },
  {
    rule: '2.8',
    title: 'A snooze to Saturday stays on Saturday',
    story: { flow: [call('Call')], start, happens: [snooze('2026-05-20 10:00', 'Call', '2026-05-23 11:00')] },
  },
  {
    rule: '2.8',
    title: 'A snooze into the past changes nothing',
    story: {
      flow: [call('Call')],
      start,
      happens: [snooze('2026-05-20 10:00', 'Call', '2026-05-20 09:30'), snooze('2026-05-20 11:00', 'Call', '2026-05-20 11:00')],
    },
  },
  {
    rule: '2.9',
    title: 'An item older than 30 days is dropped and can still be completed',
    story: { flow: [call('Call')], start, happens: [complete('2026-06-24 10:00', 'Call', 'made')] },
  },
  {
    rule: '2.9',
    title: 'A snoozed item is dropped 30 days after its new due time',
    story: { flow: [call('Call')], start, happens: [snooze('2026-05-20 10:00', 'Call', '2026-06-01 09:00')] },
  },
];
