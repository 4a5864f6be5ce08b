import path from 'node:path';
import { decodeBundle } from '../../shared/file/bundle/decode.ts';
import { encodeCatalog } from '../../shared/file/catalogFile.ts';
import { decodeDesign, encodeDesign, FILE_EXTENSION } from '../../shared/file/format.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import type { Design } from '../../shared/model/design.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readAnyFile } from '../files.ts';
import { sha256 } from '../sha256.ts';
import { jsonOption } from './options.ts';
import { writeAll } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, print, printJson, type Refusal, refuse, type Status, status, type Verb, withoutName } from './verb.ts';

interface Options {
  readonly into: string;
  readonly json?: true;
  readonly force?: true;
  readonly dryRun?: true;
}

/** One file that comes out of an import. */
interface Found {
  readonly file: string;
  readonly name: string;
  readonly out: string;
  readonly content: string;
  readonly notices: readonly string[];
}

/**
 * `import FILE… --into DIR`: reads design files and bundles, brings them to this version, and writes one design file each, and the catalog of a bundle.
 * Nothing is written if one cannot be read.
 */
export const importVerb: Verb = {
  name: 'import',
  define: (command, perform) => {
    command
      .description('read design files and bundles, and write one design file each')
      .argument('<file...>', 'design files and bundles')
      .requiredOption('--into <folder>', 'the folder to write to')
      .option('--dry-run', 'tell what would be written, and write nothing')
      .option('--force', 'replace files that exist')
      .addOption(jsonOption())
      .action((files: string[], options: Options) => perform((terminal) => importFiles(terminal, files, options)));
  },
};

async function importFiles(terminal: Terminal, files: readonly string[], { into, json, force, dryRun }: Options): Promise<Status> {
  const read = await Promise.all(files.map((file) => readInto(file, into)));
  const [first, ...others] = read.flatMap((one) => (one.ok ? [] : [one.error]));
  if (first !== undefined) return refuse(terminal, first, ...others);
  const found = read.flatMap((one) => (one.ok ? one.value : []));
  const twice = found.find(({ out }, index) => found.findIndex((other) => other.out === out) < index);
  if (twice !== undefined) {
    return refuse(terminal, {
      status: status.usage,
      line: `${twice.file}: another of the files holds the same as ${twice.out}; import them one by one`,
    });
  }
  const written = dryRun
    ? ok(null)
    : await writeAll(
        found.map(({ out, content }) => ({ file: out, content })),
        force === true,
      );
  if (!written.ok) return refuse(terminal, written.error);
  if (json) {
    printJson(terminal, { files: found.map(({ file, name, out, notices }) => ({ file, name, out, notices, written: dryRun !== true })) });
    return status.done;
  }
  for (const { file, notices } of found) for (const notice of notices) terminal.err(`${oneLine(`${file}: ${notice}`)}\n`);
  print(
    terminal,
    found.map(({ file, name, out }) => `${file}: ${name} -> ${out}${dryRun ? ' (not written)' : ''}`),
  );
  return status.done;
}

async function readInto(file: string, into: string): Promise<Result<readonly Found[], Refusal>> {
  const unreadable = (reason: string) => fail<Refusal>({ status: status.unreadable, line: `${file}: ${reason}` });
  const opened = await readAnyFile(file);
  if (!opened.ok) return unreadable(withoutName(opened.error, file));
  const fromDesign = (design: Design, notices: readonly string[]): Found => ({
    file,
    name: design.name,
    out: path.join(into, `${design.id}${FILE_EXTENSION}`),
    content: encodeDesign(design),
    notices,
  });
  if (!('bytes' in opened.value)) {
    const design = decodeDesign(opened.value.text);
    return design.ok ? ok([fromDesign(design.value.design, design.value.notices)]) : unreadable(refusalInWords(design.error));
  }
  const bundle = await decodeBundle(opened.value.bytes, { sha256 });
  if (!bundle.ok) return unreadable(refusalInWords(bundle.error));
  const { designs, catalog, notices } = bundle.value;
  const catalogFile: Found[] =
    catalog === null
      ? []
      : [
          {
            file,
            name: 'its part of the catalog',
            out: path.join(into, `${path.basename(file).replace(/(\.sequences)?\.zip$/i, '')}.catalog.json`),
            content: encodeCatalog(catalog),
            notices,
          },
        ];
  return ok([...designs.map((one) => fromDesign(one.design, one.notices)), ...catalogFile]);
}
