import { decodeBundle } from '../../../../shared/file/bundle/decode.ts';
import { type BundleInput, encodeBundle } from '../../../../shared/file/bundle/encode.ts';
import { refusalInWords } from '../../../../shared/file/refusal.ts';
import { unzip } from '../../../../shared/file/zip/unzip.ts';
import { zip } from '../../../../shared/file/zip/zip.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { advance, designOf, email, task } from '../../../builders.ts';
import { sha256 } from '../../../sha256.ts';
import { goodDesign } from '../bad/good.ts';

/** First advances to Second, Second to Third and back to First, Third to one that nobody has. */
export const first = designOf('First', [email('Hello'), advance('On', 'second')]);
const second = designOf('Second', [task('Think'), advance('On', 'third'), advance('Back', 'first')]);
const third = designOf('Third', [advance('Gone', 'elsewhere')]);
const lonely = designOf('Lonely', [task('Alone')]);

export const bundleInput = (chosen: readonly Design[], documents: ReadonlyMap<string, string> = new Map()): BundleInput => ({
  chosen,
  library: new Map([first, second, third, lonely].map((design) => [design.id, design])),
  catalog: standardCatalog,
  documents: () => documents,
});

export const bundleOf = (...chosen: readonly Design[]): Promise<Uint8Array> =>
  encodeBundle(bundleInput(chosen, new Map([['READ-ME.txt', 'Hello\n']])), sha256);

/** A bundle of one design with a step and a scenario of everything. */
export const goodBundle = (): Promise<Uint8Array> => bundleOf(goodDesign);

/** The files of a bundle, to be tampered with. */
export function filesIn(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = unzip(bytes);
  if (!files.ok) throw new Error(refusalInWords(files.error));
  return new Map(files.value);
}

/** A bundle with one of its files changed; `null` takes it out. */
export function withFile(bytes: Uint8Array, path: string, change: (text: string) => string | null): Uint8Array {
  const files = filesIn(bytes);
  const changed = change(Buffer.from(files.get(path) ?? []).toString());
  if (changed === null) files.delete(path);
  else files.set(path, Buffer.from(changed));
  return zip(files);
}

export async function decoded(bytes: Uint8Array) {
  const read = await decodeBundle(bytes, { sha256 });
  if (!read.ok) throw new Error(refusalInWords(read.error));
  return read.value;
}

export async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await decodeBundle(bytes, { sha256 });
  if (read.ok) throw new Error('The bundle was taken');
  return `${read.error.kind}: ${refusalInWords(read.error)}`;
}
