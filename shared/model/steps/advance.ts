import { z } from 'zod';
import { DesignId } from '../ids.ts';
import { ending } from './common.ts';

/** "Advance to another sequence": hands the record over; nothing can follow it (`rules.md` 5.2). */
export const Advance = z.strictObject({ kind: z.literal('advance'), ...ending, target: DesignId.nullable() });
export type Advance = z.infer<typeof Advance>;
