import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayNumberOf, dayNumberOfIso, isoOf, weekdayOf } from '../../../../shared/engine/time/day.ts';

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1970-01-04', 3, 7],
    ['2000-02-29', 11_016, 2],
    ['2026-05-25', 20_598, 1],
    ['2100-03-01', 47_541, 1],
  ])('%s is day %i and weekday %i', (iso, number, weekday) => {
    expect(dayNumberOfIso(iso)).toBe(number);
    expect(isoOf(number)).toBe(iso);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    'tomorrow',
    '2026-5-1',
    '2026-05-25T08:00',
    '12026-05-25',
  ])('%s is no date', (text) => {
    expect(dayNumberOfIso(text)).toBeNull();
  });

  it('have four digits for the year, however early', () => {
    expect(isoOf(dayNumberOf({ year: 33, month: 4, day: 3 }))).toBe('0033-04-03');
  });

  it('count every day once, as the Gregorian calendar has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const civil = civilOf(number);
        expect(dayNumberOf(civil)).toBe(number);
        expect(Date.UTC(civil.year, civil.month - 1, civil.day) === number * 86_400_000 || civil.year < 100).toBe(true);
      }),
    );
  });
});
