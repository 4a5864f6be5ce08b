import { decodeBundle } from '../../shared/file/bundle/decode.ts';
import { encodeBundle } from '../../shared/file/bundle/encode.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import { bundleDocuments } from '../../shared/playbook/sheet/bundleDocuments.ts';
import { sha256 } from '../sha256.ts';
import type { Judged } from './exportJudged.ts';
import { writeAll } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, refuse, type Status, status } from './verb.ts';

interface BundleOptions {
  readonly judged: readonly Judged[];
  readonly library: ReadonlyMap<DesignId, Design>;
  readonly catalog: Catalog;
  readonly out: string;
  readonly force?: true;
  readonly json?: true;
}

/** All designs and what they advance to in one bundle. It is read back before it counts as written, from the bytes that stand on the disk. */
export async function exportBundle(terminal: Terminal, { judged, library, catalog, out, force, json }: BundleOptions): Promise<Status> {
  const chosen = judged.map(({ design, refusals }): Design => (refusals.length === 0 ? design : { ...design, status: 'draft' }));
  const byId = new Map([...library, ...chosen.map((design) => [design.id, design] as const)]);
  const documents = (family: { readonly designs: readonly Design[] }) => bundleDocuments(family.designs, catalog);
  const bytes = await encodeBundle({ chosen, library: byId, catalog, documents }, sha256);
  const read = await decodeBundle(bytes, { sha256 });
  if (!read.ok)
    return refuse(terminal, { status: status.unwritable, line: `${out}: would not be read again: ${refusalInWords(read.error)}` });
  const written = await writeAll([{ file: out, content: bytes }], force === true);
  if (!written.ok) return refuse(terminal, written.error);

  const { designs, manifest } = read.value;
  const [file] = written.value;
  if (json) {
    printJson(terminal, {
      out,
      bytes: file?.bytes,
      sha256: file?.sha256,
      sequences: designs.map(({ design, role }) => ({ id: design.id, name: design.name, role })),
      missing: manifest.missing,
    });
    return status.done;
  }
  print(terminal, [
    `${judged.map((one) => one.file).join(', ')} -> ${out}`,
    ...designs.map(({ design, role }) => `  ${design.name} (${role === 'chosen' ? design.status : 'advanced to'})`),
    ...manifest.missing.sequences.map((id) => `  not found, and so not in it: the sequence ${id}`),
    ...manifest.missing.catalog.map((name) => `  not in the catalog: ${name}`),
    `Verified: reads back the same. ${file?.bytes} bytes, SHA-256 ${file?.sha256}`,
  ]);
  return status.done;
}
