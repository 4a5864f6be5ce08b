import {
  abTest,
  advance,
  automatedEmail,
  call,
  complete,
  customer,
  email,
  emailCondition,
  outside,
  task,
  update,
  wait,
} from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';

/** Rules 5 to 7: commands, exits, A/B tests. */
export const commands: readonly Golden[] = [
  {
    rule: '5.1',
    title: 'A choice and a two-option column are written at once',
    story: { flow: [update('Rate', 'rating', 1), update('Block', 'donotemail', true)], start },
  },
  {
    rule: '5.1',
    title: 'A column that the record does not have',
    story: { flow: [update('Rate', 'shoesize', 1), task('Prepare')], start },
  },
  { rule: '5.1', title: 'A text column cannot be written', story: { flow: [update('Rename', 'company', 'Contoso')], start } },
  { rule: '5.1', title: 'A choice that the column does not have', story: { flow: [update('Rate', 'rating', 9)], start } },
  { rule: '5.1', title: 'No field chosen yet', story: { flow: [update('Rate', null, null)], start } },
  {
    rule: '5.2',
    title: 'The record goes through three sequences with its values',
    story: {
      flow: [automatedEmail('Welcome'), update('Rate', 'rating', 1), advance('To the second', 'second')],
      others: { Second: [wait('Wait', 1), advance('To the third', 'third')], Third: [call('Call')] },
      start,
      happens: [complete('2026-05-21 10:00', 'Call', 'made')],
    },
  },
  {
    rule: '5.2',
    title: 'Sent emails do not carry over',
    story: {
      flow: [automatedEmail('Welcome'), advance('Go on', 'second')],
      others: { Second: [task('Prepare'), emailCondition('Opened?', { results: ['opened'], days: 1 })] },
      start,
      happens: [customer('opened', '2026-05-20 10:00'), complete('2026-05-20 11:00', 'Prepare')],
    },
  },
  {
    rule: '5.2',
    title: 'A sequence that is not in the library',
    story: { flow: [task('Prepare'), advance('Go on', 'elsewhere')], start, happens: [complete('2026-05-20 10:00', 'Prepare')] },
  },
  { rule: '5.2', title: 'No sequence chosen yet', story: { flow: [advance('Go on', null)], start } },
  {
    rule: '5.3',
    title: 'A circular hand-over is halted and named',
    story: {
      flow: [advance('To the second', 'second')],
      others: { Second: [advance('To the third', 'third')], Third: [advance('Back to the first', 'first')] },
      start,
    },
  },
  {
    rule: '6.1',
    title: 'A reply ends the run and cancels the open step',
    story: {
      flow: [automatedEmail('Welcome'), call('Call')],
      options: { exitOnReply: true },
      start,
      happens: [customer('replied', '2026-05-20 15:00')],
    },
  },
  {
    rule: '6.1',
    title: 'The run ends before a condition sees the reply',
    story: {
      flow: [automatedEmail('Welcome'), emailCondition('Replied?', { results: ['replied'], days: 1, yes: [task('Thank')] })],
      options: { exitOnReply: true },
      start,
      happens: [customer('replied', '2026-05-20 15:00')],
    },
  },
  {
    rule: '6.1',
    title: 'The run ends before a condition sees a reply at its deadline',
    story: {
      flow: [automatedEmail('Welcome'), emailCondition('Replied?', { results: ['replied'], days: 1, early: false, yes: [task('Thank')] })],
      options: { exitOnReply: true },
      start,
      happens: [customer('replied', '2026-05-21 09:00')],
    },
  },
  {
    rule: '6.1',
    title: 'A reply to an earlier email ends it too',
    story: {
      flow: [automatedEmail('First mail'), automatedEmail('Second mail'), call('Call')],
      options: { exitOnReply: true },
      start,
      happens: [customer('replied', '2026-05-20 15:00', 'First mail')],
    },
  },
  {
    rule: '6.1',
    title: 'Without the option a reply ends nothing',
    story: { flow: [automatedEmail('Welcome'), call('Call')], start, happens: [customer('replied', '2026-05-20 15:00')] },
  },
  {
    rule: '6.2',
    title: 'A user disconnects the record',
    story: { flow: [wait('Wait', 3), call('Call')], start, happens: [outside('2026-05-21 09:00', (at) => ({ kind: 'disconnected', at }))] },
  },
  {
    rule: '6.2',
    title: 'The sequence is deactivated',
    story: { flow: [email('Intro')], start, happens: [outside('2026-05-21 09:00', (at) => ({ kind: 'sequenceDeactivated', at }))] },
  },
  {
    rule: '7.1',
    title: 'The draw of one record chooses version A',
    story: { flow: [abTest('Subject test', 50)], start, record: { name: 'Eva Falk' } },
  },
  {
    rule: '7.1',
    title: 'The draw of another record chooses version B',
    story: { flow: [abTest('Subject test', 50)], start, record: { name: 'Bo Dahl' } },
  },
  {
    rule: '7.3',
    title: 'A version that was opened is not preferred afterwards',
    story: {
      flow: [abTest('Subject test', 50), wait('Wait', 1), abTest('Second test', 50)],
      start,
      happens: [customer('opened', '2026-05-20 10:00')],
    },
  },
];
