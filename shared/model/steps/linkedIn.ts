import { z } from 'zod';
import { linear } from './common.ts';

export const LinkedInAction = z.enum(['research', 'getIntroduced', 'connect', 'sendInMail']);
export type LinkedInAction = z.infer<typeof LinkedInAction>;

/** One of the four LinkedIn steps; the seller closes it by hand, its outcome is not read back (`sequences.md` 1.2). */
export const LinkedIn = z.strictObject({ kind: z.literal('linkedIn'), ...linear, action: LinkedInAction });
export type LinkedIn = z.infer<typeof LinkedIn>;
