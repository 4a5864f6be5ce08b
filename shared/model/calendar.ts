import { z } from 'zod';
import { LocalDate } from './instant.ts';

/** A local time of day, `08:00` to `24:00`. */
export const TimeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day, 00:00 to 24:00');
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** One stretch of working time; a break is the gap between two stretches of one day. */
const WorkingHours = z.strictObject({
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: z.int().min(1).max(7),
  from: TimeOfDay,
  to: TimeOfDay,
});

/** When a seller works: weekly hours, time off and public holidays, all in one IANA zone (`rules.md` 1.1, 1.2). */
export const SellerCalendar = z.strictObject({
  zone: z.string().min(1).max(100),
  hours: z.array(WorkingHours).max(100),
  /** First and last day off, both included. */
  timeOff: z.array(z.strictObject({ from: LocalDate, to: LocalDate })).max(1000),
  holidays: z.array(z.strictObject({ date: LocalDate, name: z.string().max(200) })).max(5000),
});
export type SellerCalendar = z.infer<typeof SellerCalendar>;

/** Dynamics' default: Monday to Friday, 08:00 to 17:00, UTC (`sequences.md` 2.2). */
export const defaultCalendar: SellerCalendar = {
  zone: 'UTC',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '17:00' })),
  timeOff: [],
  holidays: [],
};
