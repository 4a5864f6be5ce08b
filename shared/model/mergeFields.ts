import { type Column, columnOf, recordTypeOf } from './catalog.ts';
import type { Names } from './describe.ts';
import type { RecordState } from './scenario.ts';
import type { Value } from './value.ts';

/** A place in a template that is filled for each record: `{{ lead.firstname }}`. */
interface MergeField {
  /** As it is written, braces and all. */
  readonly written: string;
  /** `lead`, or `user` for the seller who sends; empty where it is not written as owner and column. */
  readonly owner: string;
  readonly column: string;
}

/** A stretch of a template's text after its merge fields were filled. */
export type MergedPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'filled'; readonly text: string }
  /** The record has nothing there: the message goes out with a gap. `label` is what the field is called. */
  | { readonly kind: 'empty'; readonly label: string }
  /** There is no such field; it goes out as it is written, or empty, as the target system likes. */
  | { readonly kind: 'unknown'; readonly text: string };

/** Whose values a template is filled with. */
export interface MergeValues {
  readonly record: RecordState['values'];
  readonly user: Readonly<Record<string, string>>;
}

const FIELD = /\{\{([^{}]*)\}\}/g;

function mergeField(written: string, inside: string): MergeField {
  const [, owner = '', column = ''] = /^\s*([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)\s*$/i.exec(inside) ?? [];
  return { written, owner: owner.toLowerCase(), column: column.toLowerCase() };
}

/** The merge fields of a text that cannot be filled for a record type, as they are written, each once. What a seller has, only the target knows. */
export function unknownMergeFields({ catalog, recordType }: Pick<Names, 'catalog' | 'recordType'>, text: string): readonly string[] {
  const unknown = [...text.matchAll(FIELD)]
    .map(([written, inside = '']) => mergeField(written, inside))
    .filter(({ owner, column }) => !(owner === 'user' || (owner === recordType && columnOf(catalog, recordType, column) !== undefined)));
  return [...new Set(unknown.map(({ written }) => neutral(written)))];
}

/**
 * A template's text with its merge fields filled, in pieces, so that a screen can mark them. Filled once: what a record holds is text, even if it
 * looks like a merge field. All of it is plain text without characters that steer a screen.
 */
export function merged(text: string, names: Names, values: MergeValues): readonly MergedPiece[] {
  const pieces: MergedPiece[] = [];
  let end = 0;
  const tell = (plain: string): void => {
    if (plain !== '') pieces.push({ kind: 'text', text: neutral(plain) });
  };
  for (const { 0: written, 1: inside = '', index } of text.matchAll(FIELD)) {
    tell(text.slice(end, index));
    pieces.push(filled(mergeField(written, inside), names, values));
    end = index + written.length;
  }
  tell(text.slice(end));
  return pieces;
}

/** The pieces as the recipient would read them. */
export const mergedText = (pieces: readonly MergedPiece[]): string => pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');

function filled({ written, owner, column }: MergeField, { catalog, recordType }: Names, { record, user }: MergeValues): MergedPiece {
  if (owner === 'user') return filledWith(Object.hasOwn(user, column) ? (user[column] ?? '') : '', `Seller's ${column}`);
  const known = owner === recordType ? recordTypeOf(catalog, recordType)?.columns.find(({ name }) => name === column) : undefined;
  if (known === undefined) return { kind: 'unknown', text: neutral(written) };
  return filledWith(Object.hasOwn(record, column) ? valueText(known, record[column] ?? null) : '', known.label);
}

const filledWith = (text: string, label: string): MergedPiece =>
  neutral(text).trim() === '' ? { kind: 'empty', label: neutral(label) } : { kind: 'filled', text: neutral(text) };

/** A value as a message says it: the label of a choice, nothing for an empty column. */
function valueText(column: Column, value: Value): string {
  if (value === null) return '';
  if (column.type === 'choice') return column.choices.find((choice) => choice.value === value)?.label ?? String(value);
  if (column.type === 'twoOptions' && typeof value === 'boolean') return value ? column.yes : column.no;
  return String(value);
}

/** Text without what steers a screen: control characters, marks that turn the direction of writing, halves of characters. */
const neutral = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '');
