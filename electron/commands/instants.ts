import { utc, zoneOf } from '../../shared/engine/time/zone.ts';
import { type Instant, MS_PER_MINUTE } from '../../shared/model/instant.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The zone of a calendar; UTC where there is none of that name, as in the run that could not begin because of it. */
export const zoneOr = (name: string) => zoneOf(name) ?? utc;

/** An ISO instant in the local time of a zone with its offset: `2026-05-25T10:00:00.000+02:00`. */
export function isoInZone(zone: string, at: Instant): string {
  const local = zoneOr(zone).localOf(at);
  const minutes = Math.round(Math.abs(local - at) / MS_PER_MINUTE);
  const offset = `${local < at ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return new Date(local).toISOString().replace('Z', offset);
}
