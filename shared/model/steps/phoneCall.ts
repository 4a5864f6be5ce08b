import { z } from 'zod';
import { linear } from './common.ts';

/** "Make a phone call": completed with one of the organisation's call results (`rules.md` 2.3). */
export const PhoneCall = z.strictObject({ kind: z.literal('phoneCall'), ...linear, script: z.string().max(20_000) });
export type PhoneCall = z.infer<typeof PhoneCall>;
