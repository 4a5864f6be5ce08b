import { z } from 'zod';
import { ColumnName, Value } from '../value.ts';
import { linear } from './common.ts';

/** "Update field": writes a two-option or choice column the moment it is entered (`rules.md` 5.1). */
export const UpdateField = z.strictObject({
  kind: z.literal('updateField'),
  ...linear,
  column: ColumnName.nullable(),
  value: Value,
});
export type UpdateField = z.infer<typeof UpdateField>;
