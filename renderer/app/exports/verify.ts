import type { HostFailure, SavedFile } from '../../../shared/bridge.ts';
import { type Bundle, decodeBundle } from '../../../shared/file/bundle/decode.ts';
import { canonicalDesign, canonicalText, contentChecksum } from '../../../shared/file/canonical.ts';
import { decodeDesign } from '../../../shared/file/format.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import { bytesOf } from '../../../shared/file/utf8.ts';
import type { Design } from '../../../shared/model/design.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Studio } from '../studio.tsx';

/** A file that was written, and found to be what it should be. */
export interface VerifiedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The checksum of the content alone (RFC 8785), of a file with one design. */
  readonly content: string | null;
  /** Whether it was read back from the disk; a browser does not say where it put it. */
  readonly onDisk: boolean;
}

/** The text of a design file, read again: why it is not the same design; `null` where it is. */
function differenceIn(text: string, design: Design): string | null {
  const read = decodeDesign(text);
  if (!read.ok) return `it would not be read again: ${refusalInWords(read.error)}`;
  return canonicalDesign(read.value.design) === canonicalDesign(design) ? null : 'it reads back differently';
}

/** Asks for a place and writes a design file. It counts as exported only when it reads back the same. `null`: the person changed their mind. */
export async function writeDesign(
  { bridge, sha256 }: Studio,
  design: Design,
  text: string,
  suggestedName: string,
): Promise<Result<VerifiedFile | null, string>> {
  const difference = differenceIn(text, design);
  if (difference !== null) return fail(difference);
  const bytes = bytesOf(text);
  const saved = await bridge.saveFile({ title: 'Export sequence', suggestedName, text });
  return verified(saved, { bytes: bytes.length, sha256: await sha256(bytes), content: await contentChecksum(design, sha256) });
}

/** The same for a bundle of designs. */
export async function writeBundle(
  { bridge, sha256 }: Studio,
  designs: readonly Design[],
  bytes: Uint8Array,
  suggestedName: string,
): Promise<Result<VerifiedFile | null, string>> {
  const read = await decodeBundle(bytes, { sha256 });
  if (!read.ok) return fail(`it would not be read again: ${refusalInWords(read.error)}`);
  if (!holds(read.value, designs)) return fail('it reads back differently');
  const saved = await bridge.saveBytes({ title: 'Export bundle', suggestedName, bytes });
  return verified(saved, { bytes: bytes.length, sha256: await sha256(bytes), content: null });
}

function holds(bundle: Bundle, designs: readonly Design[]): boolean {
  const read = new Map(bundle.designs.map(({ design }) => [design.id, canonicalText(design)]));
  return read.size === designs.length && designs.every((design) => read.get(design.id) === canonicalText(design));
}

function verified(
  saved: Result<SavedFile | null, HostFailure>,
  meant: Pick<VerifiedFile, 'bytes' | 'sha256' | 'content'>,
): Result<VerifiedFile | null, string> {
  if (!saved.ok) return fail(saved.error.message);
  if (saved.value === null) return ok(null);
  const { name, readBack } = saved.value;
  if (readBack !== null && readBack.sha256 !== meant.sha256) return fail(`${name} reads back differently from what was written`);
  return ok({ name, ...meant, onDisk: readBack !== null });
}
