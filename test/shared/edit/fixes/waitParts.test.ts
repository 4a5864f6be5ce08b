import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRange, joined, splitInParts } from '../../../../shared/edit/fixes/waitParts.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import type { SellerCalendar } from '../../../../shared/model/calendar.ts';
import type { Duration } from '../../../../shared/model/duration.ts';
import { storyOf, wait } from '../../../builders.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 300) };
const duration = fc.record({ days: fc.constantFrom(0, 1, 2, 3, 15, 29, 30), hours: fc.nat(23) });
const long = fc.oneof(
  fc.record({ days: fc.integer({ min: 31, max: 365 }), hours: fc.nat(23) }),
  fc.record({ days: fc.constant(30), hours: fc.integer({ min: 1, max: 23 }) }),
);
const starts = fc.constantFrom('2026-05-20 09:00', '2026-05-22 22:30', '2026-05-23 03:00', '2026-05-25 00:00');

/** Whole days of work on some weekdays, in UTC, where no clock is changed. */
const seller = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    timeOff: fc.constantFrom<SellerCalendar['timeOff']>([], [{ from: '2026-05-21', to: '2026-05-26' }]),
    holidays: fc.constantFrom<SellerCalendar['holidays']>([], [{ date: '2026-05-25', name: 'Whit Monday' }]),
  })
  .map(
    ({ weekdays, ...off }): SellerCalendar => ({
      zone: 'UTC',
      hours: weekdays.map((weekday) => ({ weekday, from: '08:00', to: '17:00' })),
      ...off,
    }),
  );

/** When a run is over that does nothing but wait. */
function endOf(waits: readonly Duration[], skipNonWorkingDays: boolean, start: string, of: SellerCalendar): number {
  const flow = waits.map(({ days, hours }) => wait('Wait', days, hours));
  return simulate(storyOf({ flow, start, calendar: of, options: { skipNonWorkingDays } })).endedAt;
}

describe('waits', () => {
  it('of more than 30 days last as long in parts of at most 30', () => {
    fc.assert(
      fc.property(long, fc.boolean(), starts, seller, (one, working, start, of) => {
        const parts = splitInParts(one, working);
        expect(parts.every((part) => isInRange(part) && part.days + part.hours > 0)).toBe(true);
        expect(endOf(parts, working, start, of)).toBe(endOf([one], working, start, of));
      }),
      runs,
    );
  });

  it('in a row last as long as one', () => {
    let tried = 0;
    fc.assert(
      fc.property(duration, duration, fc.boolean(), starts, seller, (first, second, working, start, of) => {
        const one = joined(first, second, working);
        if (one === null) return;
        tried += 1;
        expect(isInRange(one)).toBe(true);
        expect(endOf([one], working, start, of)).toBe(endOf([first, second], working, start, of));
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(runs.numRuns / 4);
  });

  it.each<[Duration, Duration, boolean, Duration | null]>([
    [{ days: 1, hours: 0 }, { days: 2, hours: 0 }, false, { days: 3, hours: 0 }],
    [{ days: 1, hours: 0 }, { days: 2, hours: 0 }, true, { days: 4, hours: 0 }],
    [{ days: 0, hours: 20 }, { days: 0, hours: 20 }, false, { days: 1, hours: 16 }],
    [{ days: 0, hours: 20 }, { days: 0, hours: 20 }, true, null],
    [{ days: 0, hours: 0 }, { days: 2, hours: 0 }, true, { days: 2, hours: 0 }],
    [{ days: 29, hours: 23 }, { days: 0, hours: 1 }, false, { days: 30, hours: 0 }],
    [{ days: 29, hours: 23 }, { days: 0, hours: 2 }, false, null],
  ])('%j and %j are one', (first, second, working, one) => expect(joined(first, second, working)).toEqual(one));
});
