import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockIn, nextMorning } from '../../../renderer/seller/clock.ts';
import { at } from '../../builders.ts';

const berlin = clockIn('Europe/Berlin');

test('says an instant in its zone', () => {
  const nine = at('2026-05-26 09:00', 'Europe/Berlin');
  expect(berlin.moment(nine)).toBe('Tue 26 May 2026 09:00');
  expect(berlin.date(nine)).toBe('Tue 26 May 2026');
  expect(berlin.timeOfDay(nine)).toBe('09:00');
  expect(clockIn('UTC').timeOfDay(nine)).toBe('07:00');
});

test('what a field shows is read back as the same instant, to the minute', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/Caracas'),
      (seconds, zone) => {
        const instant = Math.floor(seconds / 60) * 60_000;
        const clock = clockIn(zone);
        expect(clock.fromField(clock.toField(instant))).toBe(instant);
      },
    ),
  );
});

test('an unfinished field has no instant', () => {
  expect(berlin.fromField('')).toBeNull();
  expect(berlin.fromField('2026-05-')).toBeNull();
});

test('a local time that the change to summer time leaves out moves on by the gap', () => {
  expect(berlin.fromField('2026-03-29T02:30')).toBe(at('2026-03-29 03:30', 'Europe/Berlin'));
});

test('a zone that this machine does not know reads as UTC', () => {
  expect(clockIn('Moon/Tranquility').timeOfDay(0)).toBe('00:00');
});

describe('the next morning', () => {
  test.each([
    ['2026-05-26 07:00', '2026-05-27 09:00'],
    ['2026-05-28 23:59', '2026-05-29 09:00'],
    ['2026-05-29 10:00', '2026-06-01 09:00'],
    ['2026-05-31 10:00', '2026-06-01 09:00'],
  ])('after %s is %s', (now, morning) => {
    expect(nextMorning(at(now, 'Europe/Berlin'), berlin)).toBe(at(morning, 'Europe/Berlin'));
  });
});
