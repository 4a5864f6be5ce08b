import { z } from 'zod';
import { Group } from '../expression.ts';
import { forking } from './common.ts';

/** "Field value": judged once, on entry, over the record's columns (`rules.md` 4.6). */
export const FieldCondition = z.strictObject({ kind: z.literal('fieldCondition'), ...forking, expression: Group });
export type FieldCondition = z.infer<typeof FieldCondition>;
