import { type Change, changesBetween } from '../../shared/compare/changes.ts';
import { changeInWords } from '../../shared/compare/sentence.ts';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import { readDesigns } from './inputs.ts';
import { jsonOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
}

/** `diff A B`: what changed from one design to another, in flow order. Status 1 if anything did. */
export const diff: Verb = {
  name: 'diff',
  define: (command, perform) => {
    command
      .description('list what changed from one design to another, in flow order; status 1 if anything did')
      .argument('<before>', 'the older design file')
      .argument('<after>', 'the newer design file')
      .addOption(jsonOption())
      .action((before: string, after: string, options: Options) => perform((terminal) => listChanges(terminal, [before, after], options)));
  },
};

async function listChanges(terminal: Terminal, files: readonly [string, string], { json }: Options): Promise<Status> {
  const read = await readDesigns(files);
  if (!read.ok) return refuse(terminal, ...read.error);
  for (const { file, notices } of read.value) for (const notice of notices) terminal.err(`${oneLine(`${file}: ${notice}`)}\n`);
  const [before, after] = read.value.map(({ design }) => design);
  if (before === undefined || after === undefined) throw new Error('Two files were read');

  const changes = changesBetween(before, after, {
    catalog: standardCatalog,
    recordType: after.recordType,
    designName: () => undefined,
  });
  if (json) printJson(terminal, { same: changes.length === 0, changes: changes.map(changeInJson) });
  else print(terminal, changes.length === 0 ? [`${files[1]}: the same as ${files[0]}`] : changes.map(changeInWords));
  return changes.length === 0 ? status.done : status.no;
}

/** Every change with the same fields; `null` where one has nothing to say. */
const changeInJson = (change: Change) => ({
  kind: change.kind,
  step: 'step' in change ? change.step.id : null,
  stepName: 'step' in change ? change.step.name : null,
  field: 'field' in change ? change.field : null,
  before: 'before' in change ? change.before : null,
  after: 'after' in change ? change.after : null,
});
