import { z } from 'zod';
import { linear, TemplateRef } from './common.ts';

/** "Send an email": the seller writes or sends it; the template is optional (`sequences.md` 1.2). */
export const Email = z.strictObject({ kind: z.literal('email'), ...linear, template: TemplateRef });
export type Email = z.infer<typeof Email>;
