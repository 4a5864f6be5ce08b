import { z } from 'zod';

/** The name of a column as the organisation stores it: `leadqualitycode`. */
export const ColumnName = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,99}$/, 'must be a column name: lower-case letters, digits and underscores')
  .refine((name) => name !== 'constructor', 'must not be "constructor"');

/**
 * The content of a column: text and lookups a string, numbers a number, two options a boolean, a choice its whole number,
 * a date an ISO date or date-time. `null` is an empty column.
 */
export const Value = z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]);
export type Value = z.infer<typeof Value>;
