import { z } from 'zod';
import { linear, TemplateRef } from './common.ts';

/** "Send an automated text message": sends itself from its text template the moment it is entered (`rules.md` 2.5). */
export const AutomatedTextMessage = z.strictObject({ kind: z.literal('automatedTextMessage'), ...linear, template: TemplateRef });
export type AutomatedTextMessage = z.infer<typeof AutomatedTextMessage>;
