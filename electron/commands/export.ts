import { Option } from 'commander';
import { check } from '../../shared/check/check.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import { exportBundle } from './exportBundle.ts';
import { type ExportFormat, exportedName, exportFormats, formats } from './exportFormats.ts';
import { type Judged, refusalsOf } from './exportJudged.ts';
import { libraryOf, readCatalog, readDesigns, readLibrary } from './inputs.ts';
import { catalogOption, jsonOption } from './options.ts';
import { placesFor, writeAll } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly to: ExportFormat | 'bundle';
  readonly json?: true;
  readonly catalog?: string;
  readonly library?: string;
  readonly out: string;
  readonly force?: true;
  readonly draft?: true;
}

/**
 * `export FILE… --to json|bundle|svg|html|sheet|sheet-text --out PATH`: writes design files anew in this version's form, together as a bundle, or as
 * pictures, playbooks to print, or build sheets for Dynamics. A design with errors is refused in a file for another program (status 1). What was written
 * is read back and compared.
 */
export const exportVerb: Verb = {
  name: 'export',
  define: (command, perform) => {
    command
      .description('write designs as files or as a bundle, as pictures, playbooks to print, or build sheets for Dynamics')
      .argument('<file...>', 'design files; an advance may name any of them')
      .addOption(
        new Option('--to <format>', 'a design file, one bundle of all, a picture, a playbook, or a build sheet')
          .choices([...exportFormats, 'bundle'])
          .makeOptionMandatory(),
      )
      .requiredOption('--out <path>', 'the file to write; for more than one, a folder')
      .option('--library <folder>', 'where the designs are that these may advance to; a bundle takes those along')
      .option('--draft', 'write design files with errors too, as drafts')
      .option('--force', 'replace files that exist')
      .addOption(catalogOption())
      .addOption(jsonOption())
      .action((files: string[], options: Options) => perform((terminal) => exportFiles(terminal, files, options)));
  },
};

async function exportFiles(terminal: Terminal, files: readonly string[], options: Options): Promise<Status> {
  const catalog = await readCatalog(options.catalog);
  if (!catalog.ok) return refuse(terminal, catalog.error);
  const designs = await readDesigns(files);
  if (!designs.ok) return refuse(terminal, ...designs.error);
  const others = await readLibrary(options.library);
  if (!others.ok) return refuse(terminal, others.error);

  const library = new Map([...others.value, ...libraryOf(designs.value)]);
  const judged = designs.value.map((read): Judged => {
    const issues = check(read.design, { catalog: catalog.value, library, profile: 'dynamics-365' });
    return { ...read, issues, refusals: refusalsOf(read.file, issues) };
  });
  const [first, ...more] = judged.flatMap(({ refusals }) => refusals);
  const refusesErrors = options.to === 'bundle' || formats[options.to].refusesErrors;
  if (first !== undefined && refusesErrors && !options.draft) return refuse(terminal, first, ...more);
  for (const { file, notices } of judged) for (const notice of notices) terminal.err(`${oneLine(`${file}: ${notice}`)}\n`);
  return options.to === 'bundle'
    ? exportBundle(terminal, { ...options, judged, library, catalog: catalog.value })
    : exportEach(terminal, judged, { ...options, to: options.to, catalog: catalog.value, library });
}

interface EachInput extends Pick<Options, 'out' | 'force' | 'json'> {
  readonly to: ExportFormat;
  readonly catalog: Catalog;
  readonly library: ReadonlyMap<DesignId, Design>;
}

/** A file for each design. */
async function exportEach(
  terminal: Terminal,
  judged: readonly Judged[],
  { to, out, force, json, catalog, library }: EachInput,
): Promise<Status> {
  const files = judged.map(({ file }) => file);
  const places = await placesFor(files, out, (name) => exportedName(name, to));
  if (!places.ok) return refuse(terminal, places.error);
  const designName = (id: string): string | undefined => [...library.values()].find((design) => design.id === id)?.name;
  const outputs = judged.map(({ file, design, refusals, issues }) => {
    const names = { catalog, recordType: design.recordType, designName };
    const written = refusals.length === 0 ? design : { ...design, status: 'draft' as const };
    const content = formats[to].text({ design: written, names, issues });
    return { from: file, file: places.value(file), status: written.status, content };
  });
  const written = await writeAll(outputs, force === true);
  if (!written.ok) return refuse(terminal, written.error);

  const found = new Map(written.value.map((one) => [one.file, one]));
  if (json)
    printJson(terminal, {
      files: outputs.map(({ from, file, status }) => ({
        file: from,
        out: file,
        status,
        bytes: found.get(file)?.bytes,
        sha256: found.get(file)?.sha256,
      })),
    });
  else
    print(
      terminal,
      outputs.map(({ from, file, status }) => `${from} -> ${file} (${status})`),
    );
  return status.done;
}
