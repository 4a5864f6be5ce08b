import { z } from 'zod';
import { linear } from './common.ts';

/** "Complete a task": whatever has no step kind of its own. */
export const Task = z.strictObject({ kind: z.literal('task'), ...linear });
export type Task = z.infer<typeof Task>;
