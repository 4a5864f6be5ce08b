import { z } from 'zod';
import type { Finished } from '../../shared/edit/history.ts';
import { applyRecord, type Compacted, compact, type Document, JournalRecord, newDocument } from '../../shared/edit/journal.ts';
import { Versions } from '../../shared/edit/versions.ts';
import { decodeDesign, encodeDesign } from '../../shared/file/format.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import { Instant } from '../../shared/model/instant.ts';
import { parse } from '../../shared/model/parse.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StoredDocument, StoredRecord } from './copy.ts';

/**
 * The base of a stored document: a design file, and when the design was last changed by then; the file of its finished version, where the
 * records since do not tell it; and the versions that were kept by then.
 */
const Base = z.strictObject({
  changedAt: Instant,
  file: z.string(),
  finished: z.strictObject({ at: Instant, file: z.string() }).optional(),
  versions: Versions.optional(),
});
type Base = z.infer<typeof Base>;

function encodeBase({ base, finished, versions }: Compacted, changedAt: Instant): string {
  // A design that came finished and was not changed is its own finished version.
  const isItself = finished === null || (finished.design === base && finished.at === changedAt);
  const old = isItself ? {} : { finished: { at: finished.at, file: encodeDesign(finished.design) } };
  const kept = versions.last === 0 ? {} : { versions };
  return JSON.stringify({ changedAt, file: encodeDesign(base), ...old, ...kept } satisfies Base);
}

export const encodeRecord = (record: JournalRecord): string => JSON.stringify(record);

/** A document written down at its shortest, with sequence numbers after `afterSeq`. */
export function storedFrom(document: Document, afterSeq: number): StoredDocument {
  const compacted = compact(document);
  return {
    id: compacted.base.id,
    baseSeq: afterSeq + 1,
    base: encodeBase(compacted, document.changedAt),
    records: compacted.records.map((record, index): StoredRecord => ({ seq: afterSeq + 2 + index, text: encodeRecord(record) })),
  };
}

/** Replays a stored document. The same decode as for a file from a stranger: what is on disk may have been written by anything. */
export function documentFrom(stored: StoredDocument): Result<Document, string> {
  const base = parseText(Base, stored.base);
  if (!base.ok) return base;
  const decoded = decodeDesign(base.value.file);
  if (!decoded.ok) return fail(refusalInWords(decoded.error));

  const finished = finishedFrom(base.value);
  if (!finished.ok) return finished;
  const began = newDocument(decoded.value.design, base.value.changedAt, finished.value);
  let document: Document = { ...began, versions: base.value.versions ?? began.versions };
  for (const { seq, text } of stored.records) {
    const record = parseText(JournalRecord, text);
    if (!record.ok) return fail(`change ${seq}: ${record.error}`);
    const applied = applyRecord(document, record.value);
    if (!applied.ok) return fail(`change ${seq}: ${applied.error.reason}`);
    document = applied.value;
  }
  return ok(document);
}

function finishedFrom({ finished }: Base): Result<Finished | null, string> {
  if (finished === undefined) return ok(null);
  const decoded = decodeDesign(finished.file);
  return decoded.ok ? ok({ design: decoded.value.design, at: finished.at }) : fail(refusalInWords(decoded.error));
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
