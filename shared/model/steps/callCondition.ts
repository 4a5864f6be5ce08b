import { z } from 'zod';
import { forking } from './common.ts';

/** "Advanced phone conditions": Yes if the result of the nearest call above is among the chosen ones (`rules.md` 4.5). */
export const CallCondition = z.strictObject({
  kind: z.literal('callCondition'),
  ...forking,
  /** Ids of the catalog's call results. */
  results: z.array(z.string().min(1).max(100)).max(100),
});
export type CallCondition = z.infer<typeof CallCondition>;
