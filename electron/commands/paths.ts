import { type Path, pathsOf } from '../../shared/engine/paths.ts';
import type { Design } from '../../shared/model/design.ts';
import { durationInWords } from '../../shared/model/duration.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../shared/model/instant.ts';
import { kindFacts } from '../../shared/model/kinds.ts';
import { existingStep } from '../../shared/model/sequence.ts';
import { readDesign } from './inputs.ts';
import { jsonOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
}

/** `paths FILE`: every way through a design, at most 10,000 of them. */
export const pathsVerb: Verb = {
  name: 'paths',
  define: (command, perform) => {
    command
      .description('list every way through a design, with its shortest and longest time')
      .argument('<file>', 'the design file')
      .addOption(jsonOption())
      .action((file: string, options: Options) => perform((terminal) => listPaths(terminal, file, options)));
  },
};

async function listPaths(terminal: Terminal, file: string, { json }: Options): Promise<Status> {
  const read = await readDesign(file);
  if (!read.ok) return refuse(terminal, read.error);
  const { design, notices } = read.value;
  for (const notice of notices) terminal.err(`${oneLine(`${file}: ${notice}`)}\n`);

  const { count, complete, paths } = pathsOf(design);
  if (json) {
    printJson(terminal, { count, complete, paths });
    return status.done;
  }
  const number = count === Number.MAX_SAFE_INTEGER ? `${inGroups(count)} or more` : inGroups(count);
  print(terminal, [
    `${file}: ${number} ${count === 1 ? 'way' : 'ways'} through "${design.name}"`,
    ...paths.flatMap((path, index) => [`${index + 1}. ${timeInWords(path)}`, `   ${stepsInWords(design, path)}`]),
    ...(complete ? [] : [`Stopped after ${inGroups(paths.length)} of ${number}.`]),
  ]);
  return status.done;
}

const inGroups = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** "2 days to 5 days 4 hours", "3 days or more", "1 day", "at once". */
function timeInWords({ minMs, maxMs }: Path): string {
  if (maxMs === null) return minMs === 0 ? 'any time' : `${inWords(minMs)} or more`;
  if (minMs === maxMs) return minMs === 0 ? 'at once' : inWords(minMs);
  return `${inWords(minMs)} to ${inWords(maxMs)}`;
}

/** Waits and limits are whole hours, so times are too. */
const inWords = (ms: number): string =>
  durationInWords({ days: Math.floor(ms / MS_PER_DAY), hours: Math.floor((ms % MS_PER_DAY) / MS_PER_HOUR) });

/** "Introduce > Opened? Yes > Call": each step by its title, a condition with its answer. */
function stepsInWords({ sequence }: Design, { steps, decisions }: Path): string {
  const exits = new Map<StepId, string>(decisions.map(({ step, exit }) => [step, exit === 'yes' ? ' Yes' : ' No']));
  const title = (id: StepId): string => {
    const { name, kind } = existingStep(sequence, id);
    return `${name.trim() === '' ? kindFacts[kind].label : name}${exits.get(id) ?? ''}`;
  };
  return steps.map(title).join(' > ');
}
