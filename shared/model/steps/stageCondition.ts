import { z } from 'zod';
import { forking } from './common.ts';

/** "Business process stage": Yes if the record's process is in one of the chosen stages (`rules.md` 4.7). */
export const StageCondition = z.strictObject({
  kind: z.literal('stageCondition'),
  ...forking,
  process: z.string().min(1).max(100).nullable(),
  stages: z.array(z.string().min(1).max(100)).max(100),
});
export type StageCondition = z.infer<typeof StageCondition>;
