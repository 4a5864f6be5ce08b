import * as b from '../builders.ts';
import { drawnVersion } from './drawnVersion.ts';
import type { ReferenceInput } from './story.ts';

/** A run on which the two interpreters once differed, or a rule that they must not both forget; made as small as it gets. */
export interface Regression {
  readonly rule: string;
  readonly title: string;
  readonly story: b.Story;
  /** Lines that both must write: kind, step, detail. */
  readonly lines: readonly string[];
}

export const inputOf = (story: b.Story): ReferenceInput => ({ ...b.storyOf(story), chooseVersion: drawnVersion });

const apia = { zone: 'Pacific/Apia' };
const berlin = { zone: 'Europe/Berlin' };
const company = (value: string | number | null) => ({ values: { company: value } });
const contact = (value: string) => ({ values: { lastcontact: value } });
const anyEvent = { results: ['opened'] } as const;

export const regressions: readonly Regression[] = [
  {
    rule: '1.5',
    title: 'three working days from Wednesday end on Tuesday, as documented',
    story: { flow: [b.wait('w', 3), b.task('t')], options: { skipNonWorkingDays: true }, start: '2026-05-20 10:00' },
    lines: ['entered first-1 due -, until 2026-05-26T10:00:00.000Z', 'entered first-2 due 2026-05-26T10:00:00.000Z, until -'],
  },
  {
    rule: '1.4',
    title: 'three calendar days from Wednesday end on Saturday, and the task is due on Monday, as documented',
    story: { flow: [b.wait('w', 3), b.task('t')], start: '2026-05-20 10:00' },
    lines: ['entered first-1 due -, until 2026-05-23T10:00:00.000Z', 'entered first-2 due 2026-05-25T08:00:00.000Z, until -'],
  },
  {
    rule: '1.3',
    title: 'a Friday that a zone left out is not worked',
    story: { flow: [b.task('t')], calendar: apia, start: '2011-12-29 23:15' },
    lines: ['entered first-1 due 2012-01-01T18:00:00.000Z, until -'],
  },
  {
    rule: '1.5',
    title: 'a Friday that a zone left out is not waited out, and a wait never ends on a Saturday for its sake',
    story: { flow: [b.wait('w', 3)], options: { skipNonWorkingDays: true }, calendar: apia, start: '2011-12-26 06:30' },
    lines: ['entered first-1 due -, until 2012-01-01T16:30:00.000Z'],
  },
  {
    rule: '2.9',
    title: 'the 30 days of the work list are calendar days',
    story: { flow: [b.task('t')], calendar: berlin, start: '2026-03-27 10:00' },
    lines: ['dropped first-1 '],
  },
  {
    rule: '2.4',
    title: 'a step is not snoozed to an earlier moment',
    story: { flow: [b.task('t')], start: '2026-05-20 10:00', happens: [b.snooze('2026-05-20 11:00', 't', '2026-05-20 11:00')] },
    lines: ['ignored - by stimulus 0'],
  },
  {
    rule: '3.3',
    title: 'a stage that the organisation does not have changes nothing',
    story: {
      flow: [b.task('t')],
      start: '2026-05-20 10:00',
      happens: [b.outside('2026-05-20 11:00', (at) => ({ kind: 'stageChanged', at, process: 'sales', stage: 'gone' }))],
    },
    lines: ['ignored - by stimulus 0'],
  },
  {
    rule: '4.4',
    title: 'a skipped subject leaves no deadline',
    story: {
      flow: [b.email('e'), b.emailCondition('c', { ...anyEvent, days: 2 })],
      start: '2026-05-20 10:00',
      happens: [b.skip('2026-05-20 11:00', 'e')],
    },
    lines: ['entered first-2 due -, until -', 'judged first-2 no'],
  },
  {
    rule: '4.5',
    title: 'a condition with no result chosen cannot be judged, even when its call was skipped',
    story: { flow: [b.call('p'), b.callCondition('c', [])], start: '2026-05-20 10:00', happens: [b.skip('2026-05-20 11:00', 'p')] },
    lines: ['ended - error'],
  },
  {
    rule: '4.7',
    title: 'a condition with no stage chosen cannot be judged',
    story: { flow: [b.stageCondition('c', [])], start: '2026-05-20 10:00' },
    lines: ['ended - error'],
  },
  {
    rule: '4.6',
    title: 'empty text is an empty column',
    story: {
      flow: [b.fieldCondition('c', b.all(b.where('company', 'doesNotContainData')))],
      record: company(''),
      start: '2026-05-20 10:00',
    },
    lines: ['judged first-1 yes'],
  },
  {
    rule: '4.6',
    title: 'empty text to compare with is an unfinished comparison',
    story: { flow: [b.fieldCondition('c', b.all(b.where('company', 'equals', '')))], record: company('x'), start: '2026-05-20 10:00' },
    lines: ['ended - error'],
  },
  {
    rule: '4.6',
    title: 'a number in a text column is compared as text',
    story: { flow: [b.fieldCondition('c', b.all(b.where('company', 'equals', '7')))], record: company(7), start: '2026-05-20 10:00' },
    lines: ['judged first-1 yes'],
  },
  {
    rule: '4.6',
    title: 'a date-time without an offset is a local time',
    story: {
      flow: [b.fieldCondition('c', b.all(b.where('lastcontact', 'equals', '2026-03-29T01:30:00Z')))],
      record: contact('2026-03-29T02:30:00'),
      calendar: berlin,
      start: '2026-05-20 10:00',
    },
    lines: ['judged first-1 yes'],
  },
  {
    rule: '4.6',
    title: 'a text in a number column is unlike any number',
    story: {
      flow: [b.fieldCondition('c', b.all(b.where('employees', 'doesNotEqual', 7)))],
      record: { values: { employees: '7' } },
      start: '2026-05-20 10:00',
    },
    lines: ['judged first-1 yes'],
  },
  {
    rule: '5.2',
    title: 'an advance without a sequence is an error',
    story: { flow: [b.advance('a', null)], start: '2026-05-20 10:00' },
    lines: ['ended - error'],
  },
  {
    rule: '5.2',
    title: 'an advance to a sequence that is not there ends the run as advanced',
    story: { flow: [b.advance('a', 'gone')], start: '2026-05-20 10:00' },
    lines: ['ended - advanced'],
  },
  {
    rule: '5.3',
    title: 'the fifty-first hand-over halts the run',
    story: { flow: [b.advance('a', 'first')], start: '2026-05-20 10:00' },
    lines: ['ended - halted'],
  },
  {
    rule: '5.3',
    title: 'the 10,001st step halts the run',
    story: {
      flow: [...Array.from({ length: 249 }, (_, index) => b.automatedText(`t${index}`)), b.advance('a', 'first')],
      start: '2026-05-20 10:00',
    },
    lines: ['ended - halted'],
  },
  {
    rule: '8.1',
    title: 'the start is the first timer: a deadline at the start is judged before what happens at the start',
    story: {
      flow: [b.automatedEmail('e'), b.emailCondition('c', anyEvent)],
      start: '2026-05-20 10:00',
      happens: [b.customer('opened', '2026-05-20 10:00')],
    },
    lines: ['judged first-2 no', 'ignored - by stimulus 0'],
  },
  {
    rule: '8.1',
    title: 'a timer that a left-over stimulus sets for the same instant waits for the other left-overs',
    story: {
      flow: [b.task('t'), b.wait('w', 0), b.task('u')],
      start: '2026-05-20 10:00',
      happens: [b.complete('2026-05-20 10:00', 't'), b.skipWait('2026-05-20 10:00', 'w')],
    },
    lines: ['waited first-2 early'],
  },
];
