import { type ParseError, parse } from 'jsonc-parser';
import { fail, ok, type Result } from '../result.ts';
import type { FileRefusal } from './refusal.ts';

/** Deeper than any file of ours; what comes after parsing walks the data recursively and must not run out of stack. */
const MAX_DEPTH = 64;

/** Reads JSON text of unknown origin: depth is measured before it is parsed. */
export function parseJson(text: string): Result<unknown, FileRefusal> {
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== null)
    return fail({ kind: 'invalid', place: placeInText(text, tooDeep), reason: `is nested deeper than ${MAX_DEPTH} levels` });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'notJson', place: placeInText(text, offsetOfError(text)), reason: 'is not JSON' });
  }
}

/** Where the text stops being JSON: engines do not say it alike, so a tolerant parser is asked. */
function offsetOfError(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return errors[0]?.offset ?? 0;
}

/** The offset of the first bracket that opens too deep a level; `null` where none does. */
function offsetTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') {
      depth++;
      if (depth > MAX_DEPTH) return at;
    } else if (char === ']' || char === '}') depth--;
  }
  return null;
}

function placeInText(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
