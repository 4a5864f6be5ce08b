import { z } from 'zod';

/**
 * A length of time as Dynamics asks for it: days and hours, nothing finer. What a day means (calendar or working) is decided where it is
 * waited out (`rules.md` 1.4, 1.5).
 */
export const Duration = z.strictObject({
  days: z.int().min(0).max(365),
  hours: z.int().min(0).max(23),
});
export type Duration = z.infer<typeof Duration>;

/** The limit of an email condition, at most 30 days (`contract.md`). */
export const Limit = z.strictObject({
  days: z.int().min(0).max(30),
  hours: z.int().min(0).max(23),
});

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** "2 days 4 hours"; "0 hours" when there is none. */
export function durationInWords({ days, hours }: Duration): string {
  const parts = [days > 0 ? count(days, 'day') : '', hours > 0 ? count(hours, 'hour') : ''].filter((part) => part !== '');
  return parts.length === 0 ? '0 hours' : parts.join(' ');
}
