import { z } from 'zod';

/** Years 1970 to 9999: what an ISO date-time can spell with four digits. */
const LATEST = 253_402_300_799_999;
/** A date-time can be spelled that lies before 1970 or, by its offset, after 9999. */
const outOfRange = 'must lie in the years 1970 to 9999';

/**
 * A moment: whole milliseconds since 1970, UTC (`rules.md` 1.1). A file may also say it as an ISO date-time with its offset,
 * because people write scenarios by hand; it is read into the number.
 */
export const Instant = z.union([
  z.int().min(0).max(LATEST),
  z.iso
    .datetime({ offset: true })
    .refine((text) => Date.parse(text) >= 0 && Date.parse(text) <= LATEST, outOfRange)
    .transform((text) => Date.parse(text)),
]);
export type Instant = z.infer<typeof Instant>;

/** A local day, `2026-05-25`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
