import { fail, ok, type Result } from '../../result.ts';
import type { FileRefusal } from '../refusal.ts';
import { areSame, bytesOf } from '../utf8.ts';
import { crc32 } from './crc32.ts';
import { readDirectory, type ZipDirectory, type ZipEntry } from './directory.ts';
import { inflated } from './inflate.ts';
import { DEFLATED, ENCRYPTED, localHeader, type Reader, readerOf } from './layout.ts';
import { type ZipLimits, zipLimits } from './limits.ts';
import { shownName } from './names.ts';

const refuse = (place: string, reason: string) => fail<FileRefusal>({ kind: 'invalid', place, reason });

/**
 * The files of a zip by name, or the first reason not to take it. It is read as hostile: names that lead out, names that are there twice, sizes and
 * ratios of bombs, files that lie over each other, keys and methods that are not known, and content that is not what the directory says are refused.
 */
export function unzip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Result<ReadonlyMap<string, Uint8Array>, FileRefusal> {
  const directory = readDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const read = readerOf(bytes);
  const files = new Map<string, Uint8Array>();
  let free = 0;
  for (const entry of [...directory.value.entries].sort((a, b) => a.at - b.at)) {
    const place = shownName(entry.name);
    const packed = packedBytes(bytes, read, entry, directory.value);
    if (!packed.ok) return refuse(place, packed.error);
    if (entry.at < free) return refuse(place, 'lies over another file of the bundle');
    free = packed.value.byteOffset - bytes.byteOffset + packed.value.length;
    const content = entry.method === DEFLATED ? inflated(packed.value, entry.unpacked) : packed.value;
    if (content === 'more' || content === 'fewer') return refuse(place, `unpacks to ${content} bytes than it says (${entry.unpacked})`);
    if (content === 'broken') return refuse(place, 'is damaged: it cannot be unpacked');
    if (crc32(content) !== entry.crc) return refuse(place, 'is damaged: its checksum is another one');
    files.set(entry.name, content);
  }
  return ok(files);
}

/** The packed bytes of an entry, found by its own header, which must say the same as the directory. */
function packedBytes(
  bytes: Uint8Array,
  read: Reader,
  { name, at, method, packed }: ZipEntry,
  directory: ZipDirectory,
): Result<Uint8Array, string> {
  if (at + localHeader.size > directory.at || read.u32(at) !== localHeader.signature) return fail('is not where the directory says');
  const nameEnd = at + localHeader.size + read.u16(at + 26);
  const start = nameEnd + read.u16(at + 28);
  if (start + packed > directory.at) return fail('is cut off');
  if ((read.u16(at + 6) & ENCRYPTED) !== 0) return fail('is encrypted');
  if (read.u16(at + 8) !== method || !areSame(bytes.subarray(at + localHeader.size, nameEnd), bytesOf(name)))
    return fail('is another file than the directory says');
  return ok(bytes.subarray(start, start + packed));
}
