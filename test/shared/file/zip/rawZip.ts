import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../../shared/file/zip/crc32.ts';

/** A file of a zip, with everything that a stranger may write there instead of what is true. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** What the directory says of the unpacked size. */
  readonly unpacked?: number;
  readonly packed?: number;
  /** What stands as packed content. */
  readonly data?: Uint8Array;
  /** What its own header is called. */
  readonly localName?: string;
  /** Where the directory says its header is. */
  readonly at?: number;
}

interface RawEnd {
  readonly count?: number;
  readonly at?: number;
  readonly disk?: number;
  readonly comment?: string;
  /** Stands before everything. */
  readonly before?: string;
}

const encoded = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? Buffer.from(text, 'utf8') : text);

/** A zip as its parts say, true or not. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const before = Buffer.from(end.before ?? '');
  const locals: Uint8Array[] = [before];
  const centrals: Uint8Array[] = [];
  let at = before.length;
  for (const entry of entries) {
    const content = encoded(entry.content);
    const method = entry.method ?? 8;
    const data = entry.data ?? (method === 8 ? deflateRawSync(content) : content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(entry.flags ?? 0, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(0x0021_0000, 6);
    facts.writeUInt32LE(entry.crc ?? crc32(content), 10);
    facts.writeUInt32LE(entry.packed ?? data.length, 14);
    facts.writeUInt32LE(entry.unpacked ?? content.length, 18);
    const name = encoded(entry.name);
    const localName = entry.localName === undefined ? name : encoded(entry.localName);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), withName(facts, localName), localName, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(entry.at ?? at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), withName(facts, name), rest, name]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const comment = Buffer.from(end.comment ?? '');
  const record = Buffer.alloc(18);
  record.writeUInt16LE(end.disk ?? 0, 0);
  record.writeUInt16LE(end.count ?? entries.length, 4);
  record.writeUInt16LE(end.count ?? entries.length, 6);
  record.writeUInt32LE(directory.length, 8);
  record.writeUInt32LE(end.at ?? at, 12);
  record.writeUInt16LE(comment.length, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), record, comment]));
}

function withName(facts: Buffer, name: Uint8Array): Uint8Array {
  const written = Buffer.from(facts);
  written.writeUInt16LE(name.length, 22);
  return written;
}
