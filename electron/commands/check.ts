import { Option } from 'commander';
import { isFinishable, check as issuesOf } from '../../shared/check/check.ts';
import { type Profile, profiles } from '../../shared/check/context.ts';
import { libraryOf, readCatalog, readDesigns } from './inputs.ts';
import { issueCounts, issueJson, issueLine } from './issues.ts';
import { catalogOption, jsonOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
  readonly catalog?: string;
  readonly profile: Profile;
}

/** `check FILE…`: the issues of each design. The files named together are each other's library. Status 1 if one has an error. */
export const check: Verb = {
  name: 'check',
  define: (command, perform) => {
    command
      .description('tell what is wrong or doubtful in designs, errors first')
      .argument('<file...>', 'design files; an advance may name any of them')
      .addOption(catalogOption())
      .addOption(new Option('--profile <name>', 'the rules of a target system').choices(profiles).default('dynamics-365'))
      .addOption(jsonOption())
      .action((files: string[], options: Options) => perform((terminal) => checkFiles(terminal, files, options)));
  },
};

async function checkFiles(terminal: Terminal, files: readonly string[], { json, profile, ...options }: Options): Promise<Status> {
  const catalog = await readCatalog(options.catalog);
  if (!catalog.ok) return refuse(terminal, catalog.error);
  const designs = await readDesigns(files);
  if (!designs.ok) return refuse(terminal, ...designs.error);

  const library = libraryOf(designs.value);
  const checked = designs.value.map(({ file, design, notices }) => {
    const issues = issuesOf(design, { catalog: catalog.value, library, profile });
    return { file, design, notices, issues, ok: isFinishable(issues) };
  });
  if (json) {
    printJson(terminal, {
      files: checked.map(({ file, ok, design, notices, issues }) => ({
        file,
        ok,
        issues: issues.map((issue) => issueJson(design, issue)),
        notices,
      })),
    });
  } else {
    for (const { file, issues, notices } of checked) {
      print(terminal, [`${file}: ${issueCounts(issues)}`, ...[...issues.map(issueLine), ...notices].map((line) => `  ${line}`)]);
    }
  }
  return checked.every(({ ok }) => ok) ? status.done : status.no;
}
