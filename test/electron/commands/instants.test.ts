import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoInZone } from '../../../electron/commands/instants.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'];

describe('isoInZone', () => {
  it('reads back as the same instant', () => {
    const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        expect(Date.parse(isoInZone(zone, at))).toBe(at);
      }),
    );
  });

  it.each([
    ['UTC', '2026-05-25T08:00:00.000+00:00'],
    ['Europe/Berlin', '2026-05-25T10:00:00.000+02:00'],
    ['America/New_York', '2026-05-25T04:00:00.000-04:00'],
    ['Asia/Kathmandu', '2026-05-25T13:45:00.000+05:45'],
    ['No/Such_Zone', '2026-05-25T08:00:00.000+00:00'],
  ])('shows the local time of %s', (zone, text) => {
    expect(isoInZone(zone, Date.UTC(2026, 4, 25, 8))).toBe(text);
  });
});
