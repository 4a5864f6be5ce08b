import { z } from 'zod';
import { linear, TemplateRef } from './common.ts';

/** "Send a text message": by the seller, with an optional text template. */
export const TextMessage = z.strictObject({ kind: z.literal('textMessage'), ...linear, template: TemplateRef });
export type TextMessage = z.infer<typeof TextMessage>;
