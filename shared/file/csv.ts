import { fail, ok, type Result } from '../result.ts';
import type { FileRefusal } from './refusal.ts';
import { placeInText } from './text.ts';

/** A record of a CSV text with the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** What stops being plain content in a field without quotes. */
const special = /[",\r\n]/g;

/**
 * Reads CSV as RFC 4180 has it: fields between commas, records between line ends (CRLF or LF; the last one may have none), quotes around fields
 * that hold a comma, a line end or a quote, which is then doubled. Nothing else is taken for CSV: a quote inside a plain field, anything after a
 * closing quote, a quote that is not closed, a carriage return alone are refused with their place.
 */
export function readCsv(text: string): Result<readonly CsvRow[], FileRefusal> {
  const refuse = (at: number, reason: string) => fail<FileRefusal>({ kind: 'invalid', place: placeInText(text, at), reason });
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let line = 1;
  let lines = 0;
  for (let at = 0; at < text.length || fields.length > 0; ) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (field === null) return refuse(at, 'opens a quote that is not closed');
    fields.push(field.content);
    lines += field.lineEnds;
    const rest = text.slice(field.end, field.end + 2);
    if (rest[0] === ',') {
      at = field.end + 1;
      continue;
    }
    if (rest !== '' && rest[0] !== '\n' && rest !== '\r\n') return refuse(field.end, 'must be a comma or the end of the line');
    rows.push({ line, fields });
    fields = [];
    lines += 1;
    line = lines + 1;
    at = field.end + (rest === '\r\n' ? 2 : 1);
  }
  return ok(rows);
}

interface Field {
  readonly content: string;
  /** The offset of what follows it. */
  readonly end: number;
  readonly lineEnds: number;
}

function plainField(text: string, at: number): Field {
  special.lastIndex = at;
  const end = special.exec(text)?.index ?? text.length;
  return { content: text.slice(at, end), end, lineEnds: 0 };
}

/** `null` where the quote at `at` is not closed. */
function quotedField(text: string, at: number): Field | null {
  let content = '';
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { content, end: quote + 1, lineEnds: content.split('\n').length - 1 };
    content += '"';
    from = quote + 2;
  }
}
