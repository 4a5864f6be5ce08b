import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../../shared/engine/time/zone.ts';

const names = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca', 'Pacific/Apia'];
const zoneNamed = (name: string) => {
  const zone = zoneOf(name);
  if (zone === null) throw new Error(`There should be a zone ${name}`);
  return zone;
};

/** A local time as milliseconds, as if it were UTC. */
const local = (text: string): number => Date.parse(`${text}Z`);

describe('a zone', () => {
  it('reads instants as Temporal does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: 4_102_444_800_000 }), (name, at) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
        expect(zoneNamed(name).localOf(at)).toBe(at + zoned.offsetNanoseconds / 1e6);
      }),
      { numRuns: 400 },
    );
  });

  it('reads instants of the far future as Temporal does, though it asks for no year after 2500', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 4_102_444_800_000, max: 253_402_300_799_999 }), (name, at) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
        expect(zoneNamed(name).localOf(at)).toBe(at + zoned.offsetNanoseconds / 1e6);
      }),
      { numRuns: 400 },
    );
  });

  it('places local times as Temporal does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: 4_102_444_800_000 }), (name, time) => {
        const plain = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC').toPlainDateTime();
        expect(zoneNamed(name).placeOf(time).at).toBe(plain.toZonedDateTime(name).epochMilliseconds);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z', 'gap'],
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59Z', null],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00Z', null],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z', 'overlap'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00Z', null],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z', 'gap'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', 'overlap'],
    ['Pacific/Apia', '2011-12-30T08:00', '2011-12-30T18:00Z', 'gap'],
    ['UTC', '2026-05-20T09:00', '2026-05-20T09:00Z', null],
  ])('%s has %s at %s (%s)', (name, text, instant, moved) => {
    expect(zoneNamed(name).placeOf(local(text))).toEqual({ at: Date.parse(instant), moved });
  });

  it('that does not exist is none', () => {
    expect(zoneOf('Mars/Olympus')).toBeNull();
    expect(zoneOf('')).toBeNull();
  });
});
