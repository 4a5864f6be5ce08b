import {
  abTest,
  automatedEmail,
  call,
  callCondition,
  complete,
  customer,
  email,
  emailCondition,
  outside,
  skip,
  stageCondition,
  task,
  wait,
} from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';
const sent = [automatedEmail('Welcome')];
const paths = { yes: [task('Thank')], no: [task('Remind')] };
const opened = (days: number, early: boolean) => emailCondition('Opened?', { results: ['opened'], days, early, ...paths });
const both = (early: boolean) =>
  emailCondition('Opened and replied?', { results: ['opened', 'replied'], mode: 'allOf', days: 2, early, ...paths });
const inStage = (...stages: string[]) => stageCondition('Developing?', stages, paths);

/** Rules 4.1 to 4.5 and 4.7: conditions on emails, calls and the process stage. */
export const conditions: readonly Golden[] = [
  {
    rule: '4.1',
    title: 'The nearest email above is judged although a call stands between',
    story: {
      flow: [automatedEmail('First mail'), automatedEmail('Second mail'), call('Call'), opened(1, true)],
      start,
      happens: [customer('opened', '2026-05-20 09:30'), complete('2026-05-20 10:00', 'Call', 'made')],
    },
  },
  { rule: '4.1', title: 'A condition without an email above it', story: { flow: [opened(1, true)], start } },
  { rule: '4.1', title: 'A condition without a call above it', story: { flow: [callCondition('Made?', ['made'])], start } },
  {
    rule: '4.2',
    title: 'The limit runs from the entry of the condition and earlier events count',
    story: {
      flow: [...sent, wait('Wait', 3), opened(2, true)],
      start,
      happens: [customer('opened', '2026-05-20 10:00')],
    },
  },
  {
    rule: '4.2',
    title: 'The limit is measured from the entry and not from the sending',
    story: { flow: [...sent, wait('Wait', 3), opened(2, true)], start, happens: [customer('opened', '2026-05-25 08:59')] },
  },
  {
    rule: '4.2',
    title: 'One of several results is enough',
    story: {
      flow: [...sent, emailCondition('Any interest?', { results: ['replied', 'linkOpened', 'attachmentDownloaded'], days: 2, ...paths })],
      start,
      happens: [customer('linkOpened', '2026-05-20 11:00')],
    },
  },
  { rule: '4.2', title: 'No result chosen yet', story: { flow: [...sent, emailCondition('Unfinished', { results: [], days: 1 })], start } },
  { rule: '4.2', title: 'A limit of no time at all', story: { flow: [...sent, opened(0, true)], start } },
  {
    rule: '4.3',
    title: 'Met with early advance the Yes path starts at once',
    story: { flow: [...sent, opened(2, true)], start, happens: [customer('opened', '2026-05-20 14:00')] },
  },
  {
    rule: '4.3',
    title: 'Met without early advance the Yes path starts at the deadline',
    story: { flow: [...sent, opened(2, false)], start, happens: [customer('opened', '2026-05-20 14:00')] },
  },
  { rule: '4.3', title: 'Not met the No path starts at the deadline', story: { flow: [...sent, opened(2, true)], start } },
  {
    rule: '4.3',
    title: 'An event exactly at the deadline counts',
    story: { flow: [...sent, opened(2, true)], start, happens: [customer('opened', '2026-05-22 09:00')] },
  },
  {
    rule: '4.3',
    title: 'An event exactly at the deadline counts without early advance',
    story: { flow: [...sent, opened(2, false)], start, happens: [customer('opened', '2026-05-22 09:00')] },
  },
  {
    rule: '4.3',
    title: 'A minute after the deadline is too late',
    story: { flow: [...sent, opened(2, true)], start, happens: [customer('opened', '2026-05-22 09:01')] },
  },
  {
    rule: '4.3',
    title: 'All of them met opened first',
    story: {
      flow: [...sent, both(true)],
      start,
      happens: [customer('opened', '2026-05-20 10:00'), customer('replied', '2026-05-20 11:00')],
    },
  },
  {
    rule: '4.3',
    title: 'All of them met replied first',
    story: {
      flow: [...sent, both(true)],
      start,
      happens: [customer('replied', '2026-05-20 10:00'), customer('opened', '2026-05-20 11:00')],
    },
  },
  {
    rule: '4.3',
    title: 'Only one of all of them is not enough',
    story: { flow: [...sent, both(false)], start, happens: [customer('opened', '2026-05-20 10:00')] },
  },
  {
    rule: '4.4',
    title: 'A skipped email leads to No at once',
    story: { flow: [email('Intro'), opened(2, true)], start, happens: [skip('2026-05-20 10:00', 'Intro')] },
  },
  {
    rule: '4.4',
    title: 'A skipped email hides the email sent before it',
    story: {
      flow: [...sent, email('Intro'), opened(2, true)],
      start,
      happens: [customer('opened', '2026-05-20 09:30'), skip('2026-05-20 10:00', 'Intro')],
    },
  },
  {
    rule: '4.5',
    title: 'A call with a chosen result leads to Yes',
    story: {
      flow: [call('Call'), callCondition('Reached?', ['made', 'received'], paths)],
      start,
      happens: [complete('2026-05-20 10:00', 'Call', 'made')],
    },
  },
  {
    rule: '4.5',
    title: 'A call with another result leads to No',
    story: {
      flow: [call('Call'), callCondition('Reached?', ['made', 'received'], paths)],
      start,
      happens: [complete('2026-05-20 10:00', 'Call', 'canceled')],
    },
  },
  {
    rule: '4.5',
    title: 'A skipped call leads to No',
    story: { flow: [call('Call'), callCondition('Reached?', ['made'], paths)], start, happens: [skip('2026-05-20 10:00', 'Call')] },
  },
  {
    rule: '4.7',
    title: 'A record in a chosen stage',
    story: { flow: [inStage('develop', 'propose')], start, record: { stage: { process: 'sales', stage: 'develop' } } },
  },
  { rule: '4.7', title: 'A record in no process', story: { flow: [inStage('develop')], start } },
  {
    rule: '4.7',
    title: 'The stage is the one at the judgement',
    story: {
      flow: [task('Prepare'), inStage('develop')],
      start,
      record: { stage: { process: 'sales', stage: 'qualify' } },
      happens: [
        outside('2026-05-20 10:00', (at) => ({ kind: 'stageChanged', at, process: 'sales', stage: 'develop' })),
        skip('2026-05-20 11:00', 'Prepare'),
      ],
    },
  },
  { rule: '4.7', title: 'No stage chosen yet', story: { flow: [inStage()], start } },
  {
    rule: '7.2',
    title: 'A condition judges an A-B test like any email',
    story: { flow: [abTest('Subject test', 50), opened(1, true)], start, happens: [customer('opened', '2026-05-20 10:00')] },
  },
];
