import { z } from 'zod';
import { linear, TemplateRef } from './common.ts';

/** "Send an automated email": sends itself from its template the moment it is entered (`rules.md` 2.5). */
export const AutomatedEmail = z.strictObject({ kind: z.literal('automatedEmail'), ...linear, template: TemplateRef });
export type AutomatedEmail = z.infer<typeof AutomatedEmail>;
