const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const preciseClock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** How long ago an instant was, as people say it: "just now", "5 minutes ago", "yesterday"; a date after four weeks. */
export function timeAgo(at: number, now: number): string {
  const past = Math.max(0, now - at);
  if (past > 28 * 86_400_000) return day.format(at);
  for (const [unit, ms] of steps) {
    if (past >= ms) return relative.format(-Math.floor(past / ms), unit);
  }
  return 'just now';
}

/** The day of an instant, "24 Nov 2026", in this machine's zone. */
export const dayOf = (at: number): string => day.format(at);

/** The instant in full, in this machine's zone. */
export const exactTime = (at: number): string => exact.format(at);

/** The time of day, "14:03", in this machine's zone. */
export const clockTime = (at: number): string => clock.format(at);

/** The same with seconds. */
export const preciseTime = (at: number): string => preciseClock.format(at);
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Day and time of an instant, "24 Nov 2026, 14:03", in this machine's zone. */
export const dayAndTime = (at: number): string => moment.format(at);
