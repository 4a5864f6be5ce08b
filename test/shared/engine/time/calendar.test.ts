import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../shared/engine/time/calendar.ts';
import { isWorkingTime } from '../../../../shared/engine/time/due.ts';
import { defaultCalendar } from '../../../../shared/model/calendar.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../../../shared/model/instant.ts';
import { calendar } from '../../../arbitraries.ts';
import { at } from '../../../builders.ts';
import { calendarWait, dueAt, workingWait } from './inFull.ts';

const instant = fc.integer({ min: at('2026-03-01 00:00'), max: at('2026-12-01 00:00') });
const duration = fc.record({ days: fc.nat(40), hours: fc.nat(23) });
const everyHour = (from: number, until: number) =>
  Array.from({ length: Math.ceil((until - from) / MS_PER_HOUR) }, (_, i) => from + i * MS_PER_HOUR);

describe('working time', () => {
  it('is where every due instant lies, unless there is none at all', () => {
    fc.assert(
      fc.property(calendar, instant, (seller, now) => {
        const due = dueAt(calendarOf(seller), now);
        const never = due.shifts.some((words) => words.includes('no working time'));
        expect(isWorkingTime(calendarOf(seller), due.at)).toBe(!never);
        expect(due.at).toBeGreaterThanOrEqual(now);
        expect(due.shifts.length > 0).toBe(due.at > now || never);
      }),
    );
  });

  it('is due in the order of entry', () => {
    fc.assert(
      fc.property(calendar, instant, fc.nat(20 * MS_PER_DAY), (seller, now, more) => {
        const open = calendarOf(seller);
        expect(dueAt(open, now + more).at).toBeGreaterThanOrEqual(dueAt(open, now).at);
      }),
    );
  });

  it('is not passed over: no hour before the due instant is worked', () => {
    fc.assert(
      fc.property(calendar, instant, (seller, now) => {
        const open = calendarOf(seller);
        expect(everyHour(now, dueAt(open, now).at).some((hour) => isWorkingTime(open, hour))).toBe(false);
      }),
    );
  });

  it('joins stretches that touch or overlap, whatever their order', () => {
    const hours = [
      { weekday: 3, from: '13:00', to: '17:00' },
      { weekday: 3, from: '08:00', to: '10:00' },
      { weekday: 3, from: '09:00', to: '12:00' },
      { weekday: 3, from: '17:00', to: '24:00' },
      { weekday: 3, from: '23:00', to: '22:00' },
    ];
    const open = calendarOf({ ...defaultCalendar, hours });
    expect(open.day(open.dayNumberAt(at('2026-05-20 00:00'))).worked).toEqual([
      { from: at('2026-05-20 08:00'), until: at('2026-05-20 12:00') },
      { from: at('2026-05-20 13:00'), until: at('2026-05-21 00:00') },
    ]);
  });

  it('is an hour longer on the night when the clocks go back', () => {
    const hours = [{ weekday: 7, from: '00:00', to: '24:00' }];
    const open = calendarOf({ ...defaultCalendar, zone: 'Europe/Berlin', hours });
    const [worked] = open.day(open.dayNumberAt(at('2026-10-25 12:00', 'Europe/Berlin'))).worked;
    expect(worked === undefined ? 0 : worked.until - worked.from).toBe(25 * MS_PER_HOUR);
  });

  it('loses a stretch that lies within the hour that the clocks skip', () => {
    const hours = [{ weekday: 7, from: '02:00', to: '03:00' }];
    const open = calendarOf({ ...defaultCalendar, zone: 'Europe/Berlin', hours });
    expect(open.day(open.dayNumberAt(at('2026-03-29 12:00', 'Europe/Berlin'))).worked).toEqual([]);
  });

  it('names twenty dates that are off and counts the others', () => {
    const first = at('2026-05-20 00:00');
    const off = Array.from({ length: 30 }, (_, day) => new Date(first + day * MS_PER_DAY).toISOString().slice(0, 10));
    const holidays = off.map((date) => ({ date, name: '' }));
    const named = (count: number) => dueAt(calendarOf({ ...defaultCalendar, holidays: holidays.slice(0, count) }), first).shifts;
    // From Wednesday on: 20 of the first 28 days are weekdays, and so are 22 of 30.
    expect(named(28).filter((words) => words.includes('is a holiday'))).toHaveLength(20);
    expect(named(28).some((words) => words.startsWith('Holidays and times off'))).toBe(false);
    expect(named(30).filter((words) => words.includes('is a holiday'))).toHaveLength(20);
    expect(named(30)).toContain('Holidays and times off beside these: 2.');
  });

  it('is the same whatever was asked before', () => {
    // Days are kept by the last bits of their number: 1024 days later the place is taken by another.
    const far = 1024 * MS_PER_DAY;
    fc.assert(
      fc.property(calendar, instant, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 5 }), (seller, now, asked) => {
        const [fresh, used] = [calendarOf({ ...seller }), calendarOf({ ...seller })];
        for (const times of asked) used.day(used.dayNumberAt(now + times * far));
        expect(used.day(used.dayNumberAt(now))).toEqual(fresh.day(fresh.dayNumberAt(now)));
      }),
    );
  });

  it('is opened once for one calendar', () => {
    expect(calendarOf(defaultCalendar)).toBe(calendarOf(defaultCalendar));
  });
});

describe('a wait', () => {
  it('in calendar days ends at the same local time when no clock is changed', () => {
    fc.assert(
      fc.property(instant, duration, (from, wait) => {
        const { at: end, shifts } = calendarWait(calendarOf(defaultCalendar), from, wait);
        expect(end - from).toBe(wait.days * MS_PER_DAY + wait.hours * MS_PER_HOUR);
        expect(shifts).toEqual([]);
      }),
    );
  });

  it('never ends before it begins, nor before a shorter one', () => {
    fc.assert(
      fc.property(calendar, instant, duration, fc.boolean(), (seller, from, wait, working) => {
        const ends = (days: number) => (working ? workingWait : calendarWait)(calendarOf(seller), from, { ...wait, days }).at;
        expect(ends(wait.days)).toBeGreaterThanOrEqual(from);
        expect(ends(wait.days + 1)).toBeGreaterThan(ends(wait.days));
      }),
    );
  });

  it('in working days without hours ends on a working day, after as many full ones', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const open = calendarOf(defaultCalendar);
        const end = open.dayNumberAt(workingWait(open, from, { days, hours: 0 }).at);
        const between = Array.from({ length: end - open.dayNumberAt(from) - 1 }, (_, i) => end - 1 - i);
        expect(open.offOn(end)).toBeNull();
        expect(between.filter((number) => open.offOn(number) === null)).toHaveLength(days);
      }),
    );
  });

  it('in working hours counts exactly the time that lies on working days', () => {
    fc.assert(
      fc.property(instant, fc.nat(23), (start, hours) => {
        const from = Math.floor(start / MS_PER_HOUR) * MS_PER_HOUR;
        const open = calendarOf(defaultCalendar);
        const end = workingWait(open, from, { days: 0, hours }).at;
        expect(everyHour(from, end).filter((hour) => open.offOn(open.dayNumberAt(hour)) === null)).toHaveLength(hours);
      }),
    );
  });

  it.each([
    ['three days from Wednesday', '2026-05-20 10:00', { days: 3, hours: 0 }, '2026-05-26 10:00'],
    ['one day from Friday', '2026-05-22 10:00', { days: 1, hours: 0 }, '2026-05-26 10:00'],
    ['one day from Saturday', '2026-05-23 10:00', { days: 1, hours: 0 }, '2026-05-26 10:00'],
    ['four hours from Friday evening, to the end of the day', '2026-05-22 20:00', { days: 0, hours: 4 }, '2026-05-23 00:00'],
    ['five hours from Friday evening', '2026-05-22 20:00', { days: 0, hours: 5 }, '2026-05-25 01:00'],
    ['two hours from Saturday', '2026-05-23 10:00', { days: 0, hours: 2 }, '2026-05-25 02:00'],
    ['no time from Saturday', '2026-05-23 10:00', { days: 0, hours: 0 }, '2026-05-23 10:00'],
  ])('in working days: %s', (_, from, wait, end) => {
    expect(workingWait(calendarOf(defaultCalendar), at(from), wait).at).toBe(at(end));
  });
});
