import { visit } from 'jsonc-parser';
import { type Misfit, placeOf } from '../model/misfit.ts';
import { forbiddenFields } from '../model/parse.ts';

/**
 * The first thing in a JSON text that parsing would pass over or change without a word: a field given twice, a field name that every object has, a
 * number that cannot be kept, half a character. `text` is JSON and not deep: `parseJson` has seen it.
 */
export function oddityIn(text: string): Misfit | null {
  const fields: Set<string>[] = [];
  const found: Misfit[] = [];
  const report = (path: readonly PropertyKey[], reason: string | null): void => {
    if (reason !== null) found.push({ place: placeOf(path), reason });
  };
  const isSearching = (): boolean => found.length === 0;
  visit(text, {
    onObjectBegin: () => {
      fields.push(new Set());
      return isSearching();
    },
    onArrayBegin: isSearching,
    onObjectEnd: () => {
      fields.pop();
    },
    onObjectProperty: (name, _offset, _length, _line, _column, pathOf) => {
      if (!isSearching()) return;
      report([...pathOf(), name], oddField(name, fields.at(-1)));
      fields.at(-1)?.add(name);
    },
    onLiteralValue: (value, offset, length, _line, _column, pathOf) => {
      const reason = isSearching() ? oddValue(value, () => text.slice(offset, offset + length)) : null;
      if (reason !== null) report(pathOf(), reason);
    },
  });
  return found[0] ?? null;
}

function oddField(name: string, before: ReadonlySet<string> | undefined): string | null {
  if (forbiddenFields.has(name)) return 'is a field name that is not allowed';
  if (before?.has(name)) return 'is given twice';
  return halfCharacter.test(name) ? 'is a field name with half a character in it' : null;
}

/** A surrogate that has lost the other one: no file in UTF-8 can hold it. */
export const halfCharacter = /\p{Surrogate}/u;

const LONGEST_NUMBER = 40;

function oddValue(value: unknown, written: () => string): string | null {
  if (typeof value === 'string') return halfCharacter.test(value) ? 'holds half a character' : null;
  if (typeof value !== 'number') return null;
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return null;
  const number = written();
  return `is a number too large to be kept exactly (${number.length > LONGEST_NUMBER ? `${number.slice(0, LONGEST_NUMBER)}…` : number})`;
}
