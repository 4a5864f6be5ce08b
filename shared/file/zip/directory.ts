import { fail, ok, type Result } from '../../result.ts';
import type { FileRefusal } from '../refusal.ts';
import { textIn } from '../utf8.ts';
import { centralHeader, DEFLATED, ENCRYPTED, endRecord, type Reader, readerOf, STORED } from './layout.ts';
import type { ZipLimits } from './limits.ts';
import { badName, sameOnDisk, shownName } from './names.ts';

/** One file of a zip as the directory at its end tells it. Nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins, and so where the files end. */
  readonly at: number;
}

const refuse = (place: string, reason: string) => fail<FileRefusal>({ kind: 'invalid', place, reason });
const MOST_COMMENT = 65_535;

/** Reads the directory of a zip, whoever made it, and refuses what it says before anything is unpacked. Folders are left out. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): Result<ZipDirectory, FileRefusal> {
  const read = readerOf(bytes);
  const end = endOf(read);
  if (end === null) return fail({ kind: 'notOurs', place: '', reason: 'is not a zip, or its end is missing' });
  const [disk, firstDisk, here, count, size, at] = [4, 6, 8, 10]
    .map((from) => read.u16(end + from))
    .concat(read.u32(end + 12), read.u32(end + 16));
  if (count === undefined || size === undefined || at === undefined) return refuse('', 'is cut off');
  if (disk !== 0 || firstDisk !== 0 || here !== count) return refuse('', 'is a zip in several parts');
  if (count === 0xffff || size === 0xffffffff || at === 0xffffffff) return refuse('', 'is a zip of more than 4 GB or 65,535 files (Zip64)');
  if (count > limits.entries) return refuse('', `holds ${count} files; at most ${limits.entries} are read`);
  if (at + size !== end) return refuse('', 'is a zip whose directory is not where it should be');

  const entries: ZipEntry[] = [];
  const names = new Map<string, string>();
  let total = 0;
  let from = at;
  for (let index = 0; index < count; index++) {
    if (from + centralHeader.size > end || read.u32(from) !== centralHeader.signature)
      return refuse('', `is a zip whose directory breaks off after ${index} of ${count} files`);
    const length = read.u16(from + 28);
    const next = from + centralHeader.size + length + read.u16(from + 30) + read.u16(from + 32);
    if (next > end) return refuse('', `is a zip whose directory breaks off after ${index} of ${count} files`);
    const name = textIn(bytes.subarray(from + centralHeader.size, from + centralHeader.size + length));
    if (name === null) return refuse(`file ${index + 1}`, 'has a name that is not UTF-8');
    const entry = {
      name,
      method: read.u16(from + 10),
      crc: read.u32(from + 16),
      packed: read.u32(from + 20),
      unpacked: read.u32(from + 24),
      at: read.u32(from + 42),
    };
    const reason = badEntry(entry, read.u16(from + 8), limits) ?? twice(name, names);
    if (reason !== null) return refuse(name === '' ? `file ${index + 1}` : shownName(name), reason);
    total += entry.unpacked;
    if (total > limits.totalBytes) return refuse('', `unpacks to more than ${limits.totalBytes / 1_000_000} MB`);
    names.set(sameOnDisk(name), name);
    if (!name.endsWith('/')) entries.push(entry);
    from = next;
  }
  if (from !== end) return refuse('', 'is a zip whose directory holds more than it says');
  return ok({ entries, at });
}

function badEntry({ name, method, packed, unpacked, at }: ZipEntry, flags: number, limits: ZipLimits): string | null {
  const bad = badName(name, limits.nameLength);
  if (bad !== null) return bad;
  if ((flags & ENCRYPTED) !== 0) return 'is encrypted';
  if (method !== STORED && method !== DEFLATED) return `is packed by a method that is not read here (${method})`;
  if (packed === 0xffffffff || unpacked === 0xffffffff || at === 0xffffffff) return 'is a file of more than 4 GB (Zip64)';
  if (name.endsWith('/') && unpacked > 0) return 'is a folder with content';
  if (unpacked > limits.entryBytes) return `unpacks to more than ${limits.entryBytes / 1_000_000} MB`;
  if (method === STORED && packed !== unpacked) return 'has two sizes though it is not packed';
  return tooTight(packed, unpacked, limits) ? `is packed more than ${limits.ratio} times smaller than it is` : null;
}

const tooTight = (packed: number, unpacked: number, { ratio, freeBytes }: ZipLimits): boolean =>
  unpacked > freeBytes && unpacked > packed * ratio;

function twice(name: string, names: ReadonlyMap<string, string>): string | null {
  const other = names.get(sameOnDisk(name.replace(/\/$/, ''))) ?? names.get(sameOnDisk(name));
  if (other === undefined) return null;
  return other === name ? 'is there twice' : `is on some systems the same file as ${shownName(other)}`;
}

/** Where the end record begins; its comment reaches to the end of the file. `null`: there is none. */
function endOf({ length, u16, u32 }: Reader): number | null {
  for (let at = length - endRecord.size; at >= 0 && at >= length - endRecord.size - MOST_COMMENT; at--) {
    if (u32(at) === endRecord.signature && at + endRecord.size + u16(at + 20) === length) return at;
  }
  return null;
}
