import { z } from 'zod';
import { Instant } from '../instant.ts';
import { linear, TemplateRef } from './common.ts';

export const EmailVersion = z.strictObject({ name: z.string().max(1000), template: TemplateRef });
export type EmailVersion = z.infer<typeof EmailVersion>;

/**
 * "Test which variation performs better": an automated email in two versions that does not fork the path (`rules.md` 7). Metric, end and
 * default version are kept for the target system (`sequences.md` 1.3); a run here never switches to a winner (`rules.md` 7.3).
 */
export const AbTest = z.strictObject({
  kind: z.literal('abTest'),
  ...linear,
  versionA: EmailVersion,
  versionB: EmailVersion,
  /** Share of version A in percent. */
  shareA: z.int().min(0).max(100),
  metric: z.enum(['goals', 'clicks', 'opens']),
  endsAt: z.union([z.literal('significance'), Instant]),
  defaultVersion: z.enum(['a', 'b']),
});
export type AbTest = z.infer<typeof AbTest>;
