import { automatedEmail, call, complete, email, task, update, wait } from '../../../builders.ts';
import type { Golden } from './golden.ts';

const followUp = [email('Intro'), wait('Wait', 3), call('Follow up')];
const wednesday = { start: '2026-05-20 09:00', happens: [complete('2026-05-20 10:00', 'Intro')] };

const oneDay = [task('Prepare'), wait('Wait', 1), call('Call')];

/** Rule 1: time. */
export const time: readonly Golden[] = [
  {
    rule: '1.1',
    title: 'The same instant reads differently in another zone',
    story: { flow: [task('Prepare')], start: '2026-05-20 09:00', calendar: { zone: 'Asia/Kolkata' } },
  },
  {
    rule: '1.1',
    title: 'A zone that does not exist',
    story: { flow: [task('Prepare')], start: '2026-05-20 09:00', calendar: { zone: 'Mars/Olympus' } },
  },
  {
    rule: '1.1',
    title: 'Time ends with the year 9999',
    story: { flow: [wait('Wait', 3), task('Prepare')], start: '9999-12-30 09:00' },
  },
  {
    rule: '1.1',
    title: 'A step that is open at the end of time waits for the seller',
    story: { flow: [task('Prepare')], start: '9999-12-30 09:00' },
  },
  {
    rule: '1.2',
    title: 'A lunch break is not working time',
    story: {
      flow: [task('Prepare')],
      start: '2026-05-20 12:15',
      calendar: {
        hours: [
          { weekday: 3, from: '08:00', to: '12:00' },
          { weekday: 3, from: '13:00', to: '17:00' },
        ],
      },
    },
  },
  {
    rule: '1.2',
    title: 'A holiday and time off in a row',
    story: {
      flow: [task('Prepare')],
      start: '2026-05-22 18:00',
      calendar: {
        holidays: [{ date: '2026-05-25', name: 'Spring Bank Holiday' }],
        timeOff: [{ from: '2026-05-26', to: '2026-05-28' }],
      },
    },
  },
  { rule: '1.3', title: 'In working time a step is due when entered', story: { flow: [task('Prepare')], start: '2026-05-22 16:59' } },
  { rule: '1.3', title: 'The end of the working hours is not working time', story: { flow: [task('Prepare')], start: '2026-05-22 17:00' } },
  {
    rule: '1.3',
    title: 'Availability off leaves a step due on Saturday',
    story: { flow: [task('Prepare')], start: '2026-05-23 07:00', availability: false },
  },
  {
    rule: '1.3',
    title: 'Automatic steps are never moved',
    story: { flow: [automatedEmail('Welcome'), update('Rate', 'rating', 1), task('Prepare')], start: '2026-05-23 07:00' },
  },
  {
    rule: '1.3',
    title: 'A calendar without working time moves nothing',
    story: { flow: [task('Prepare')], start: '2026-05-20 09:00', calendar: { hours: [] } },
  },
  { rule: '1.4', title: 'Three calendar days from Wednesday lead to Monday', story: { flow: followUp, ...wednesday } },
  {
    rule: '1.4',
    title: 'Hours are added after the days',
    story: { flow: [wait('Wait', 1, 5), task('Prepare')], start: '2026-05-20 09:00' },
  },
  {
    rule: '1.4',
    title: 'The clocks go forward over a wait and the local time is kept',
    story: {
      flow: oneDay,
      start: '2026-03-28 09:00',
      calendar: { zone: 'Europe/Berlin' },
      availability: false,
      happens: [complete('2026-03-28 10:00', 'Prepare')],
    },
  },
  {
    rule: '1.4',
    title: 'A local time that does not exist moves forward by the gap',
    story: {
      flow: oneDay,
      start: '2026-03-28 02:00',
      calendar: { zone: 'Europe/Berlin' },
      availability: false,
      happens: [complete('2026-03-28 02:30', 'Prepare')],
    },
  },
  {
    rule: '1.4',
    title: 'Of a local time that comes twice the first is taken',
    story: {
      flow: oneDay,
      start: '2026-10-24 02:00',
      calendar: { zone: 'Europe/Berlin' },
      availability: false,
      happens: [complete('2026-10-24 02:30', 'Prepare')],
    },
  },
  {
    rule: '1.4',
    title: 'Hours are exact hours over a change of the clocks',
    story: {
      flow: [wait('Wait', 0, 4), task('Prepare')],
      start: '2026-10-25 01:00',
      calendar: { zone: 'Europe/Berlin' },
      availability: false,
    },
  },
  {
    rule: '1.4',
    title: 'A gap of half an hour on Lord Howe Island',
    story: {
      flow: oneDay,
      start: '2026-10-03 02:00',
      calendar: { zone: 'Australia/Lord_Howe' },
      availability: false,
      happens: [complete('2026-10-03 02:15', 'Prepare')],
    },
  },
  {
    rule: '1.4',
    title: 'Half an hour that comes twice on Lord Howe Island',
    story: {
      flow: oneDay,
      start: '2026-04-04 01:00',
      calendar: { zone: 'Australia/Lord_Howe' },
      availability: false,
      happens: [complete('2026-04-04 01:45', 'Prepare')],
    },
  },
  {
    rule: '1.5',
    title: 'Three working days from Wednesday lead to Tuesday',
    story: { flow: followUp, options: { skipNonWorkingDays: true }, ...wednesday },
  },
  {
    rule: '1.5',
    title: 'A holiday and time off are not counted',
    story: {
      flow: followUp,
      options: { skipNonWorkingDays: true },
      ...wednesday,
      calendar: { holidays: [{ date: '2026-05-25', name: 'Whit Monday' }], timeOff: [{ from: '2026-05-22', to: '2026-05-22' }] },
    },
  },
  {
    rule: '1.5',
    title: 'Hours count only time on working days',
    story: { flow: [wait('Wait', 0, 10), task('Prepare')], start: '2026-05-22 20:00', options: { skipNonWorkingDays: true } },
  },
  {
    rule: '1.5',
    title: 'Days and hours together over a weekend',
    story: { flow: [wait('Wait', 1, 12), task('Prepare')], start: '2026-05-20 15:00', options: { skipNonWorkingDays: true } },
  },
  {
    rule: '1.5',
    title: 'A calendar without working days counts calendar days',
    story: {
      flow: [wait('Wait', 2), task('Prepare')],
      start: '2026-05-20 09:00',
      options: { skipNonWorkingDays: true },
      calendar: { hours: [] },
    },
  },
  {
    rule: '1.6',
    title: 'Saturday Sunday and a holiday as reasons',
    story: { flow: [task('Prepare')], start: '2026-05-23 10:00', calendar: { holidays: [{ date: '2026-05-25', name: 'Memorial Day' }] } },
  },
];
