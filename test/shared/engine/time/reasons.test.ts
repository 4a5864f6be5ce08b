import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../shared/engine/time/calendar.ts';
import { dayInWords, listed } from '../../../../shared/engine/time/words.ts';
import { defaultCalendar, type SellerCalendar } from '../../../../shared/model/calendar.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../../../shared/model/instant.ts';
import { at } from '../../../builders.ts';
import { calendarWait, dueAt, workingWait } from './inFull.ts';

const open = (change: Partial<SellerCalendar>) => calendarOf({ ...defaultCalendar, ...change });
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const awayFor = (years: number) => open({ timeOff: [{ from: '2026-01-01', to: `${2026 + years}-01-01` }] });
const due = (calendar: ReturnType<typeof open>, local: string) => dueAt(calendar, at(local));

describe('the reasons of a due time (1.3, 1.6)', () => {
  it('name a holiday in the middle of the week, and nothing else', () => {
    const holidays = [
      { date: '2026-05-20', name: 'Founding day' },
      { date: '2026-05-21', name: '' },
    ];
    expect(due(open({ holidays }), '2026-05-20 09:00').shifts).toEqual([
      'Wednesday 20 May 2026 is a holiday (Founding day).',
      'Thursday 21 May 2026 is a holiday.',
      'The next working time is Fri 22 May 2026 08:00.',
    ]);
  });

  it('name one weekday in the singular', () => {
    expect(due(open({}), '2026-05-24 09:00').shifts[0]).toBe('Sunday is not worked.');
  });

  it('say that hours last until midnight, and begin at it', () => {
    expect(due(open({ hours: everyDay('20:00', '24:00') }), '2026-05-20 09:00').shifts[0]).toBe(
      'Wednesday 20 May 2026 is worked 20:00 to 24:00.',
    );
    expect(due(open({ hours: everyDay('00:00', '06:00') }), '2026-05-20 09:00').shifts[0]).toBe(
      'Wednesday 20 May 2026 is worked 00:00 to 06:00.',
    );
  });

  it('say that nothing is moved for a seller who is away for more than ten years', () => {
    const never = { at: at('2026-05-20 09:00'), shifts: ['The calendar has no working time in the next ten years, so nothing is moved.'] };
    expect(due(awayFor(14), '2026-05-20 09:00')).toEqual(never);
    expect(due(open({ hours: [{ weekday: 3, from: '08:00', to: '08:00' }] }), '2026-05-20 09:00')).toEqual(never);
    expect(due(awayFor(9), '2026-05-20 09:00').at).toBe(at('2035-01-02 08:00'));
  });
});

describe('the reasons of a wait (1.4 to 1.6)', () => {
  const tooFew = 'The calendar has too few working days to count, so calendar days are counted.';

  it.each([
    ['days', { days: 2, hours: 0 }],
    ['hours', { days: 0, hours: 5 }],
    ['days and hours', { days: 1, hours: 5 }],
  ])('say that calendar days are counted for a seller who is away for more than ten years: %s', (_, wait) => {
    const from = at('2026-05-20 09:00');
    const end = from + wait.days * MS_PER_DAY + wait.hours * MS_PER_HOUR;
    expect(workingWait(awayFor(14), from, wait)).toEqual({ at: end, shifts: [tooFew] });
    expect(workingWait(awayFor(9), from, wait).at).toBeGreaterThan(at('2035-01-01 00:00'));
  });

  it('name the days off before the change of the clocks', () => {
    const sundays = open({ zone: 'Europe/Berlin', hours: [1, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })) });
    expect(workingWait(sundays, at('2026-03-22 02:30', 'Europe/Berlin'), { days: 1, hours: 0 })).toEqual({
      at: at('2026-03-29 03:30', 'Europe/Berlin'),
      shifts: [
        'Tuesday, Wednesday, Thursday, Friday and Saturday are not worked.',
        'The clocks go forward: 02:30 does not exist on Sunday 29 Mar 2026, so it becomes 03:30.',
      ],
    });
  });

  it('are none for a wait in hours, though it begins in the hour that comes twice', () => {
    const second = at('2026-10-25 02:30', 'Europe/Berlin') + MS_PER_HOUR;
    expect(calendarWait(open({ zone: 'Europe/Berlin' }), second, { days: 0, hours: 1 })).toEqual({ at: second + MS_PER_HOUR, shifts: [] });
  });
});

describe('words of time', () => {
  it('name each month', () => {
    const firsts = Array.from({ length: 12 }, (_, month) => dayInWords(Date.UTC(2026, month, 1) / MS_PER_DAY));
    expect(firsts.map((words) => words.split(' ')[2]).join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
  });

  it('list any number of things', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});
