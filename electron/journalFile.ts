import type { VaultDocument, VaultRecord } from '../shared/bridge.ts';
import { encodeFrame, readFrame } from './frame.ts';

/**
 * The file of one document in the vault: its base first, then its records, each a frame. Base and records share one file, so
 * a document can be written anew by a single rename, and no crash can leave the base of one time beside the records of another.
 *
 *     sequence-studio-vault <version> <id> <baseSeq> <length> <checksum>
 *     <base>
 *     <seq> <length> <checksum>
 *     <record>
 */
const FORMAT = 'sequence-studio-vault';
const VERSION = 1;
const BASE_WORDS = new RegExp(`^${FORMAT} (\\d{1,9}) ([A-Za-z0-9-]{1,64}) (\\d{1,15})$`);

/** What is found in a document's file. `length` counts the bytes that are good, from the start. */
export type Journal =
  | { readonly kind: 'whole' | 'torn' | 'damaged'; readonly document: VaultDocument; readonly length: number }
  | { readonly kind: 'baseDamaged' }
  | { readonly kind: 'newer' };

/** A document as the content of its file. */
export function encodeJournal({ id, baseSeq, base, records }: VaultDocument): Uint8Array {
  return Buffer.concat([encodeFrame(`${FORMAT} ${VERSION} ${id} ${baseSeq}`, base), encodeRecords(records)]);
}

/** Records as they are appended to the file of their document. */
export function encodeRecords(records: readonly VaultRecord[]): Uint8Array {
  return Buffer.concat(records.map(({ seq, text }) => encodeFrame(String(seq), text)));
}

/** Whether the records count on from `seq` without a gap. */
export function follows(seq: number, records: readonly VaultRecord[]): boolean {
  return records.every((record, index) => record.seq === seq + 1 + index);
}

/**
 * Reads a file up to its first damage. `torn`: the file ends within a record, as after a power cut; `damaged`: a record is
 * whole in length but wrong. Either way `document` holds exactly the records before it. `newer`: a later program wrote it.
 */
export function decodeJournal(id: string, bytes: Uint8Array): Journal {
  const first = readFrame(bytes, 0);
  if (first.kind !== 'frame') return { kind: 'baseDamaged' };
  const [, version, writtenId, writtenSeq] = BASE_WORDS.exec(first.words) ?? [];
  if (writtenId !== id || writtenSeq === undefined) return { kind: 'baseDamaged' };
  if (Number(version) !== VERSION) return { kind: 'newer' };

  const baseSeq = Number(writtenSeq);
  const records: VaultRecord[] = [];
  const document: VaultDocument = { id, baseSeq, base: first.text, records };
  let length = first.end;
  while (length < bytes.length) {
    const frame = readFrame(bytes, length);
    if (frame.kind === 'torn') return { kind: 'torn', document, length };
    const seq = baseSeq + records.length + 1;
    if (frame.kind === 'bad' || frame.words !== String(seq)) return { kind: 'damaged', document, length };
    records.push({ seq, text: frame.text });
    length = frame.end;
  }
  return { kind: 'whole', document, length };
}
