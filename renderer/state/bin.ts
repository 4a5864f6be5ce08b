import { type Instant, MS_PER_DAY } from '../../shared/model/instant.ts';

/** How long a deleted sequence can be restored. */
export const KEPT_DAYS = 30;

/** When what was deleted then goes for ever, at the first start after it. */
export const keptUntil = (deletedAt: Instant): Instant => deletedAt + KEPT_DAYS * MS_PER_DAY;

/** The days that are left, begun ones counted. */
export const daysLeft = (deletedAt: Instant, now: Instant): number => Math.max(0, Math.ceil((keptUntil(deletedAt) - now) / MS_PER_DAY));
