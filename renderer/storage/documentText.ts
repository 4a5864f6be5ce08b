import { z } from 'zod';
import { applyRecord, compact, type Document, JournalRecord, newDocument } from '../../shared/edit/journal.ts';
import { decodeDesign, encodeDesign } from '../../shared/file/format.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import { Instant } from '../../shared/model/instant.ts';
import { parse } from '../../shared/model/parse.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StoredDocument, StoredRecord } from './copy.ts';

/** The base of a stored document: a design file, and when the design was last changed by then. */
const Base = z.strictObject({ changedAt: Instant, file: z.string() });

const encodeBase = (design: Document['history']['present'], changedAt: Instant): string =>
  JSON.stringify({ changedAt, file: encodeDesign(design) } satisfies z.infer<typeof Base>);

export const encodeRecord = (record: JournalRecord): string => JSON.stringify(record);

/** A document written down at its shortest, with sequence numbers after `afterSeq`. */
export function storedFrom(document: Document, afterSeq: number): StoredDocument {
  const { base, records } = compact(document);
  return {
    id: base.id,
    baseSeq: afterSeq + 1,
    base: encodeBase(base, document.changedAt),
    records: records.map((record, index): StoredRecord => ({ seq: afterSeq + 2 + index, text: encodeRecord(record) })),
  };
}

/** Replays a stored document. The same decode as for a file from a stranger: what is on disk may have been written by anything. */
export function documentFrom(stored: StoredDocument): Result<Document, string> {
  const base = parseText(Base, stored.base);
  if (!base.ok) return base;
  const decoded = decodeDesign(base.value.file);
  if (!decoded.ok) return fail(refusalInWords(decoded.error));

  let document = newDocument(decoded.value.design, base.value.changedAt);
  for (const { seq, text } of stored.records) {
    const record = parseText(JournalRecord, text);
    if (!record.ok) return fail(`change ${seq}: ${record.error}`);
    const applied = applyRecord(document, record.value);
    if (!applied.ok) return fail(`change ${seq}: ${applied.error.reason}`);
    document = applied.value;
  }
  return ok(document);
}

function parseText<T>(schema: z.ZodType<T>, text: string): Result<T, string> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return fail('is not JSON');
  }
  const parsed = parse(schema, raw);
  return parsed.ok ? ok(parsed.value.value) : fail(`${parsed.error.place}: ${parsed.error.reason}`);
}
