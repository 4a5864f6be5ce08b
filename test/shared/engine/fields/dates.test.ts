import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, type DateValue, dateOf, neighbour } from '../../../../shared/engine/fields/dates.ts';
import { dayNumberOfIso } from '../../../../shared/engine/time/day.ts';
import { utc, type Zone, zoneOf } from '../../../../shared/engine/time/zone.ts';
import { at } from '../../../builders.ts';

const berlin: Zone = zoneOf('Europe/Berlin') ?? utc;

function read(text: string, zone: Zone = utc): DateValue {
  const date = dateOf(text, zone);
  if (date === null) throw new Error(`${text} should be a date`);
  return date;
}

describe('the content of a date column (4.6)', () => {
  it.each([
    ['2026-05-20', '2026-05-20', null],
    ['2026-05-20T10:30', '2026-05-20', at('2026-05-20 10:30', 'Europe/Berlin')],
    ['2026-05-20T10:30:15', '2026-05-20', at('2026-05-20 10:30:15', 'Europe/Berlin')],
    ['2026-05-20T10:30:15.5', '2026-05-20', at('2026-05-20 10:30:15', 'Europe/Berlin') + 500],
    ['2026-05-20T10:30:15.1239', '2026-05-20', at('2026-05-20 10:30:15', 'Europe/Berlin') + 123],
    ['2026-05-20T10:30Z', '2026-05-20', at('2026-05-20 10:30')],
    ['2026-05-20T23:30Z', '2026-05-21', at('2026-05-20 23:30')],
    ['2026-05-20T10:30+05:45', '2026-05-20', at('2026-05-20 04:45')],
    ['2026-05-20T10:30-03:30', '2026-05-20', at('2026-05-20 14:00')],
    ['2026-05-21T01:00+14:00', '2026-05-20', at('2026-05-20 11:00')],
  ])('%s lies on %s in Berlin', (text, day, instant) => {
    expect(dateOf(text, berlin)).toEqual({ day: dayNumberOfIso(day), at: instant });
  });

  it.each([
    '2026-02-29',
    'on 2026-05-20',
    '2026-05-20 and later',
    '2026-05-20T24:00',
    '2026-05-20T10:60',
    '2026-05-20T10:30:60',
    '2026-05-20T10:30:15.',
    '2026-05-20T10:30+15:00',
    '2026-05-20T10',
    '2026-02-29T10:00',
  ])('%s is no date', (text) => {
    expect(dateOf(text, berlin)).toBeNull();
  });

  it.each([20_260_520, true, null])('%s is no date', (value) => {
    expect(dateOf(value, berlin)).toBeNull();
  });
});

describe('two dates', () => {
  it('compare to the millisecond where both are moments, else as days', () => {
    const [early, late, day] = [read('2026-05-20T08:00'), read('2026-05-20T09:00'), read('2026-05-20')];
    expect(compareDates(early, late)).toBeLessThan(0);
    expect(compareDates(late, early)).toBeGreaterThan(0);
    expect(compareDates(early, day)).toBe(0);
    expect(compareDates(day, late)).toBe(0);
    expect(compareDates(read('2026-05-21'), late)).toBeGreaterThan(0);
    expect(compareDates(late, read('2026-05-21'))).toBeLessThan(0);
  });
});

describe('the neighbour of a date', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-20T23:59:59.999Z', 1, '2026-05-21T00:00:00.000Z'],
    ['2026-05-21T00:00Z', -1, '2026-05-20T23:59:59.999Z'],
    ['2026-05-20T09:05:07Z', 1, '2026-05-20T09:05:07.001Z'],
  ] as const)('of %s by %i is %s', (text, by, next) => {
    expect(neighbour(read(text), by)).toBe(next);
  });

  it('is the next of all moments, and leads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('1950-01-01 00:00'), max: at('2100-01-01 00:00') }), fc.constantFrom<1 | -1>(1, -1), (ms, by) => {
        const next = read(neighbour(read(new Date(ms).toISOString()), by));
        expect(next.at).toBe(ms + by);
      }),
    );
  });
});
