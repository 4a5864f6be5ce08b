import { Option } from 'commander';
import { check } from '../../shared/check/check.ts';
import { type ExportFormat, exportedName, exportFormats, formats } from './exportFormats.ts';
import { libraryOf, type ReadDesign, readCatalog, readDesigns } from './inputs.ts';
import { catalogOption, jsonOption } from './options.ts';
import { placesFor, writeAll } from './outputs.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, print, printJson, type Refusal, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly to: ExportFormat;
  readonly json?: true;
  readonly catalog?: string;
  readonly out: string;
  readonly force?: true;
  readonly draft?: true;
}

/**
 * `export FILE… --to json|svg|html --out PATH`: writes design files anew in this version's form, or as a picture, or as a playbook to print.
 * A design with errors is refused in JSON (status 1).
 */
export const exportVerb: Verb = {
  name: 'export',
  define: (command, perform) => {
    command
      .description('write designs as files, as pictures, or as playbooks to print')
      .argument('<file...>', 'design files; an advance may name any of them')
      .addOption(
        new Option('--to <format>', 'a design file, a picture, or a playbook to print').choices([...exportFormats]).makeOptionMandatory(),
      )
      .requiredOption('--out <path>', 'the file to write; for more than one, a folder')
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

  const library = libraryOf(designs.value);
  const judged = designs.value.map((read) => {
    const issues = check(read.design, { catalog: catalog.value, library, profile: 'dynamics-365' });
    const errors = issues.filter(({ severity }) => severity === 'error');
    return { ...read, issues, refusals: errors.map(({ step, message }) => refusalFor(read, step, message)) };
  });
  const format = formats[options.to];
  const [first, ...others] = judged.flatMap(({ refusals }) => refusals);
  if (first !== undefined && format.refusesErrors && !options.draft) return refuse(terminal, first, ...others);

  const places = await placesFor(files, options.out, (name) => exportedName(name, options.to));
  if (!places.ok) return refuse(terminal, places.error);
  const designName = (id: string): string | undefined => designs.value.find(({ design }) => design.id === id)?.design.name;
  const outputs = judged.map(({ file, design, notices, refusals, issues }) => {
    const names = { catalog: catalog.value, recordType: design.recordType, designName };
    const written = refusals.length === 0 ? design : { ...design, status: 'draft' as const };
    return { from: file, file: places.value(file), status: written.status, notices, text: format.text({ design: written, names, issues }) };
  });
  const written = await writeAll(outputs, options.force === true);
  if (!written.ok) return refuse(terminal, written.error);

  for (const { from, notices } of outputs) for (const notice of notices) terminal.err(`${oneLine(`${from}: ${notice}`)}\n`);
  if (options.json) printJson(terminal, { files: outputs.map(({ from, file, status }) => ({ file: from, out: file, status })) });
  else
    print(
      terminal,
      outputs.map(({ from, file, status }) => `${from} -> ${file} (${status})`),
    );
  return status.done;
}

function refusalFor({ file }: ReadDesign, step: string | null, message: string): Refusal {
  return { status: status.no, line: `${file}: ${step === null ? 'sequence' : `sequence.steps.${step}`}: ${message}` };
}
