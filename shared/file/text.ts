import { fail, ok, type Result } from '../result.ts';
import type { FileRefusal } from './refusal.ts';
import { syntaxErrorIn } from './syntax.ts';

/** Deeper than any file of ours; what comes after parsing walks the data recursively and must not run out of stack. */
const MAX_DEPTH = 64;

/** More than any file of ours holds; what comes after parsing takes time and memory for each. */
const MAX_VALUES = 250_000;

/** Reads JSON text of unknown origin: depth and number of values are measured before it is parsed. */
export function parseJson(text: string): Result<unknown, FileRefusal> {
  const tooMuch = excessIn(text);
  if (tooMuch !== null) return fail({ kind: 'invalid', place: placeInText(text, tooMuch.offset), reason: tooMuch.reason });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'notJson', place: placeInText(text, syntaxErrorIn(text)), reason: 'is not JSON' });
  }
}

interface Excess {
  readonly offset: number;
  readonly reason: string;
}

/** The first bracket that opens too deep a level, or the first value too many; `null` where there is none. Brackets in text do not count. */
function excessIn(text: string): Excess | null {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const char = text[offset];
    if (inString) {
      if (char === '\\') offset++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') {
      depth++;
      values++;
      if (depth > MAX_DEPTH) return { offset, reason: `is nested deeper than ${MAX_DEPTH} levels` };
    } else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    else if (char === ',') values++;
    if (values > MAX_VALUES) return { offset, reason: 'is where the file comes to more than 250,000 values' };
  }
  return null;
}

/** Line and column, both counted from 1, as editors do. */
export function placeInText(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
