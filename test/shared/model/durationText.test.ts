import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Duration, durationInWords } from '../../../shared/model/duration.ts';
import { durationText, parseDuration } from '../../../shared/model/durationText.ts';

const duration = fc.record({ days: fc.integer({ min: 0, max: 365 }), hours: fc.integer({ min: 0, max: 23 }) });
const read = (text: string, maxDays = 365) => {
  const parsed = parseDuration(text, maxDays);
  return parsed.ok ? durationText(parsed.value) : parsed.error;
};

describe('laws', () => {
  test('what is written short or in words is read as the same', () => {
    fc.assert(
      fc.property(duration, (any) => {
        expect(parseDuration(durationText(any), 365)).toEqual({ ok: true, value: any });
        expect(parseDuration(durationInWords(any), 365)).toEqual({ ok: true, value: any });
      }),
    );
  });

  test('days and hours in any spelling and order are read as their sum', () => {
    const spelling = fc.record({
      day: fc.constantFrom('d', ' d', 'day', ' days', ' Days'),
      hour: fc.constantFrom('h', ' h', 'hrs', ' hour', ' HOURS'),
      between: fc.constantFrom(' ', ', ', ' and ', ''),
      daysFirst: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.nat(200), fc.nat(2000), spelling, (days, hours, { day, hour, between, daysFirst }) => {
        const said = [`${days}${day}`, `${hours}${hour}`];
        const text = (daysFirst ? said : said.reverse()).join(between === '' ? ' ' : between);
        expect(parseDuration(text, 365)).toEqual({ ok: true, value: { days: days + Math.floor(hours / 24), hours: hours % 24 } });
      }),
    );
  });

  test('whatever is typed is a duration or a sentence', () => {
    const noise = fc.array(fc.constantFrom('1', '9', '.', ',', ' ', '-', 'd', 'h', 'days', 'and', 'm', 'é', '{', '\u0000'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          noise.map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseDuration(text, 30);
          if (parsed.ok) expect(Duration.safeParse(parsed.value).success).toBe(true);
          else expect(parsed.error).toMatch(/^\S.*[.?]$/s);
        },
      ),
    );
  });
});

test.each([
  ['2d 4h', '2d 4h'],
  ['2 days 4 hours', '2d 4h'],
  ['36h', '1d 12h'],
  ['1d', '1d'],
  ['2D4H', '2d 4h'],
  ['4h, 2d', '2d 4h'],
  ['1 week and 1 day', '8d'],
  ['1.5 days', '1d 12h'],
  ['0,5d', '12h'],
  ['0h', '0h'],
  ['30d 23h', '30d 23h'],
])('"%s" is read as %s', (typed, said) => expect(read(typed)).toBe(said));

test.each([
  ['', 'Type how long, such as 2d 4h.'],
  ['2', 'Is that days or hours? Type 2d or 2h.'],
  ['1d 2', 'Is that days or hours? Type 2d or 2h.'],
  ['90 min', 'Minutes and seconds cannot be waited; the shortest is an hour.'],
  ['2 months', 'Months and years differ in length: say it in days.'],
  ['1d 2d', 'The days are there twice.'],
  ['0.3h', 'Waits are counted in whole hours.'],
  ['31d', 'That is more than 30 days.'],
  ['-2d', '"-2d" is not a length of time. Type days and hours, such as 2d 4h.'],
  ['as long as it takes, please', '"as long as it takes…" is not a length of time. Type days and hours, such as 2d 4h.'],
])('"%s" is refused: %s', (typed, said) => expect(read(typed, 30)).toBe(said));
