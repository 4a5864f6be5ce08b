import { z } from 'zod';
import { Limit } from '../duration.ts';
import { forking } from './common.ts';

/** What a customer can do with an email (`sequences.md` 3.1). */
export const EmailResult = z.enum(['opened', 'replied', 'linkOpened', 'attachmentDownloaded']);
export type EmailResult = z.infer<typeof EmailResult>;

/** Judges the nearest email above it within a time limit (`rules.md` 4.1 to 4.4). */
export const EmailCondition = z.strictObject({
  kind: z.literal('emailCondition'),
  ...forking,
  results: z.array(EmailResult).max(4),
  mode: z.enum(['oneOf', 'allOf']),
  limit: Limit,
  /** On: the Yes path starts when the condition is met. Off: it starts at the deadline (`rules.md` 4.3). */
  advanceEarly: z.boolean(),
});
export type EmailCondition = z.infer<typeof EmailCondition>;
