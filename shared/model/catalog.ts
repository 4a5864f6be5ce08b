import { z } from 'zod';
import type { Operator } from './expression.ts';
import { ColumnName } from './value.ts';

const label = z.string().min(1).max(200);
const key = z.string().min(1).max(100);

export const Choice = z.strictObject({ value: z.int(), label });
export type Choice = z.infer<typeof Choice>;

const column = { name: ColumnName, label };

/** A column of a record type, by its type. A two-option column carries its two labels. */
export const Column = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), ...column }),
  z.strictObject({ type: z.literal('number'), ...column }),
  z.strictObject({ type: z.literal('date'), ...column }),
  z.strictObject({ type: z.literal('lookup'), ...column }),
  z.strictObject({ type: z.literal('choice'), ...column, choices: z.array(Choice).min(1) }),
  z.strictObject({ type: z.literal('twoOptions'), ...column, yes: label, no: label }),
]);
export type Column = z.infer<typeof Column>;
export type ColumnType = Column['type'];

export const RecordType = z.strictObject({ name: key, label, columns: z.array(Column) });
export type RecordType = z.infer<typeof RecordType>;

/** A business process flow of one record type, with its stages in order. */
export const Process = z.strictObject({
  id: key,
  label,
  recordType: key,
  stages: z.array(z.strictObject({ id: key, label })).min(1),
});
export type Process = z.infer<typeof Process>;

/** A status reason of the phone call activity; what an organisation offers as the result of a call (`sequences.md` 3.1). */
export const CallResult = z.strictObject({ id: key, label });
export type CallResult = z.infer<typeof CallResult>;

export const EmailTemplate = z.strictObject({
  id: key,
  label,
  recordType: key,
  subject: z.string().max(1000),
  body: z.string().max(100_000),
});
export type EmailTemplate = z.infer<typeof EmailTemplate>;

export const TextTemplate = z.strictObject({ id: key, label, recordType: key, body: z.string().max(4000) });
export type TextTemplate = z.infer<typeof TextTemplate>;

/** What the organisation offers to a design: its record types, processes, call results and templates. */
export const Catalog = z.strictObject({
  recordTypes: z.array(RecordType),
  processes: z.array(Process),
  callResults: z.array(CallResult),
  emailTemplates: z.array(EmailTemplate),
  textTemplates: z.array(TextTemplate),
});
export type Catalog = z.infer<typeof Catalog>;

const forAll: readonly Operator[] = ['equals', 'doesNotEqual', 'containsData', 'doesNotContainData'];

/** The operators that a column type allows, in the order they are offered (`rules.md` 4.6). */
export const operatorsFor: Readonly<Record<ColumnType, readonly Operator[]>> = {
  text: [...forAll, 'contains', 'doesNotContain', 'beginsWith', 'endsWith'],
  number: [...forAll, 'greaterThan', 'lessThan', 'atLeast', 'atMost', 'between'],
  date: [...forAll, 'greaterThan', 'lessThan', 'atLeast', 'atMost', 'between', 'onOrBefore', 'onOrAfter', 'inTheLastDays'],
  lookup: [...forAll, 'isOneOf'],
  choice: [...forAll, 'isOneOf'],
  twoOptions: forAll,
};

export const recordTypeOf = (catalog: Catalog, name: string): RecordType | undefined =>
  catalog.recordTypes.find((recordType) => recordType.name === name);

export const columnOf = (catalog: Catalog, recordType: string, name: string): Column | undefined =>
  recordTypeOf(catalog, recordType)?.columns.find((column) => column.name === name);
