import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { defaultCalendar, type SellerCalendar } from '../../../shared/model/calendar.ts';
import { type Instant, MS_PER_HOUR } from '../../../shared/model/instant.ts';

/** Clocks of every temper, each in a year in which it does something, and when that is. */
const places = [
  ['UTC', 2026],
  ['Europe/Berlin', 2026],
  ['Europe/Dublin', 2026],
  ['America/New_York', 2026],
  ['America/Santiago', 2026],
  ['America/Havana', 2026],
  ['America/Sao_Paulo', 2018],
  ['America/Caracas', 2016],
  ['America/St_Johns', 2011],
  ['Africa/Cairo', 2026],
  ['Africa/Casablanca', 2026],
  ['Asia/Beirut', 2026],
  ['Asia/Kathmandu', 1986],
  ['Asia/Pyongyang', 2018],
  ['Australia/Lord_Howe', 2026],
  ['Pacific/Apia', 2011],
  ['Pacific/Chatham', 2026],
  ['Antarctica/Troll', 2026],
] as const;

const weekdays = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
const [from, to] = [
  fc.constantFrom('00:00', '02:30', '08:00', '09:15', '13:00', '22:00'),
  fc.constantFrom('02:30', '12:00', '17:00', '24:00'),
];
const withBreaks = defaultCalendar.hours.flatMap(({ weekday }) => [
  { weekday, from: '08:00', to: '12:00' },
  { weekday, from: '13:00', to: '17:00' },
]);
const hours: fc.Arbitrary<SellerCalendar['hours']> = fc.oneof(
  { weight: 10, arbitrary: fc.constant(defaultCalendar.hours) },
  { weight: 5, arbitrary: fc.constant(withBreaks) },
  { weight: 8, arbitrary: fc.array(fc.record({ weekday: weekdays, from, to }), { minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant<SellerCalendar['hours']>([]) },
);

/** A seller's calendar whose days off lie around the start of the run. */
export const calendarAround = (zone: string, start: Instant): fc.Arbitrary<SellerCalendar> => {
  const today = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate();
  const day = fc.integer({ min: -3, max: 60 }).map((days) => today.add({ days }));
  const timeOff = fc.tuple(day, fc.integer({ min: -1, max: 12 })).map(([first, more]) => ({
    from: first.toString(),
    to: first.add({ days: more }).toString(),
  }));
  return fc.record({
    zone: fc.constant(zone),
    hours,
    timeOff: fc.array(timeOff, { maxLength: 2 }),
    holidays: fc.array(
      day.map((date) => ({ date: date.toString(), name: 'Holiday' })),
      { maxLength: 4 },
    ),
  });
};

/** When the clock of a zone changes in a year. */
function clockChanges(zone: string, year: number): readonly Instant[] {
  const changes: Instant[] = [];
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  for (let next = first.getTimeZoneTransition('next'); next !== null && next.year === year; next = next.getTimeZoneTransition('next')) {
    changes.push(next.epochMilliseconds);
  }
  return changes;
}

const anywhereIn = (year: number): fc.Arbitrary<Instant> =>
  fc.nat({ max: 365 * 24 * 4 }).map((quarters) => Date.UTC(year, 0, 1) + (quarters * MS_PER_HOUR) / 4);

/** Whole days before the clock changes and at most an hour off, or up to four days before; mostly on a quarter of an hour. */
const near = (changes: readonly Instant[]): fc.Arbitrary<Instant> => {
  const quarters = fc.oneof(
    fc.tuple(fc.constantFrom(0, 1, 2, 3, 4, 29, 30), fc.integer({ min: -4, max: 4 })).map(([days, more]) => more - days * 96),
    fc.integer({ min: -4 * 96, max: 8 }),
  );
  return fc
    .tuple(fc.constantFrom(...changes), quarters, fc.constantFrom(0, 0, 0, 1))
    .map(([change, offset, more]) => change + (offset * MS_PER_HOUR) / 4 + more);
};

/** Where and when a run starts: often a few days before the clock changes there. */
export const placeAndStart: fc.Arbitrary<{ readonly zone: string; readonly start: Instant }> = fc
  .constantFrom(...places)
  .chain(([zone, year]) => {
    const changes = clockChanges(zone, year);
    const start =
      changes.length === 0
        ? anywhereIn(year)
        : fc.oneof({ weight: 3, arbitrary: near(changes) }, { weight: 1, arbitrary: anywhereIn(year) });
    return fc.record({ zone: fc.constant(zone), start });
  });
