import { z } from 'zod';
import { Duration } from '../duration.ts';
import { linear } from './common.ts';

/** "Set wait time": days and hours, counted from the completion of the step before it (`rules.md` 2.6). */
export const Wait = z.strictObject({ kind: z.literal('wait'), ...linear, duration: Duration });
export type Wait = z.infer<typeof Wait>;
