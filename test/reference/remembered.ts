import type { SellerCalendar } from '../../shared/model/calendar.ts';
import type { Instant } from '../../shared/model/instant.ts';

const answers = new WeakMap<SellerCalendar, Map<string, Instant>>();

/**
 * Asks a calendar the same question once only. A story is told anew for every stimulus and asks the same each time, and calendars that are
 * walked day by day are slow. Nothing else here is kept from one telling to the next.
 */
export function remembered(calendar: SellerCalendar, question: string, answer: () => Instant): Instant {
  const known = answers.get(calendar) ?? new Map<string, Instant>();
  answers.set(calendar, known);
  const instant = known.get(question) ?? answer();
  known.set(question, instant);
  return instant;
}
