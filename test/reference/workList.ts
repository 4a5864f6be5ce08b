import type { SellerCalendar } from '../../shared/model/calendar.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { afterCalendarDays } from './waiting.ts';

/** When the work list drops an item that is shown at `due` (2.9): 30 calendar days later, as 1.4 counts them. */
export const dropAfter = (calendar: SellerCalendar, due: Instant): Instant => afterCalendarDays(calendar, due, { days: 30, hours: 0 });
