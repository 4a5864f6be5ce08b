import { simulate } from '../../shared/engine/simulate.ts';
import { readCatalog, readDesign, readLibrary, readScenario } from './inputs.ts';
import { catalogOption, jsonOption } from './options.ts';
import { runJson, runLines } from './runs.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
  readonly catalog?: string;
  readonly scenario: string;
  readonly library?: string;
}

/** `simulate FILE --scenario F`: one run of a record through a design. */
export const simulateVerb: Verb = {
  name: 'simulate',
  define: (command, perform) => {
    command
      .description('run one record through a design and tell what happens')
      .argument('<file>', 'the design file')
      .requiredOption('--scenario <file>', 'a JSON file with the start, the record, the calendar and what happens when')
      .option('--library <folder>', 'where the designs are that it may advance to')
      .addOption(catalogOption())
      .addOption(jsonOption())
      .action((file: string, options: Options) => perform((terminal) => simulateFile(terminal, file, options)));
  },
};

async function simulateFile(terminal: Terminal, file: string, options: Options): Promise<Status> {
  const read = await readDesign(file);
  if (!read.ok) return refuse(terminal, read.error);
  const scenario = await readScenario(options.scenario);
  if (!scenario.ok) return refuse(terminal, scenario.error);
  const catalog = await readCatalog(options.catalog);
  if (!catalog.ok) return refuse(terminal, catalog.error);
  const library = await readLibrary(options.library);
  if (!library.ok) return refuse(terminal, library.error);

  const run = simulate({ design: read.value.design, scenario: scenario.value, catalog: catalog.value, library: library.value });
  const { zone } = scenario.value.calendar;
  if (options.json) printJson(terminal, runJson(run, zone));
  else print(terminal, runLines(run, zone));
  return status.done;
}
