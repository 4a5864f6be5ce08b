import { Option } from 'commander';
import { simulate } from '../../shared/engine/simulate.ts';
import { readCatalog, readDesign, readLibrary, readScenario } from './inputs.ts';
import { catalogOption, jsonOption } from './options.ts';
import { runJson, runLines } from './runs.ts';
import { runSaved } from './savedScenarios.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
  readonly catalog?: string;
  readonly scenario?: string;
  readonly all?: true;
  readonly library?: string;
}

/**
 * `simulate FILE --scenario F`: one run of a record through a design. `--all`: every scenario that is saved with the design, compared with what
 * it expects; status 1 if one comes out differently.
 */
export const simulateVerb: Verb = {
  name: 'simulate',
  define: (command, perform) => {
    command
      .description('run one record through a design and tell what happens, or all scenarios saved with it')
      .argument('<file>', 'the design file')
      .option('--scenario <file>', 'a JSON file with the start, the record, the calendar and what happens when')
      .addOption(
        new Option('--all', 'run all scenarios that are saved with the design; status 1 if one comes out differently').conflicts(
          'scenario',
        ),
      )
      .option('--library <folder>', 'where the designs are that it may advance to')
      .addOption(catalogOption())
      .addOption(jsonOption())
      .action((file: string, options: Options) => perform((terminal) => simulateFile(terminal, file, options)));
  },
};

async function simulateFile(terminal: Terminal, file: string, options: Options): Promise<Status> {
  if (options.scenario === undefined && options.all === undefined) {
    return refuse(terminal, { status: status.usage, line: 'simulate needs --scenario <file>, or --all for the saved ones' });
  }
  const read = await readDesign(file);
  if (!read.ok) return refuse(terminal, read.error);
  const scenario = options.scenario === undefined ? null : await readScenario(options.scenario);
  if (scenario?.ok === false) return refuse(terminal, scenario.error);
  const catalog = await readCatalog(options.catalog);
  if (!catalog.ok) return refuse(terminal, catalog.error);
  const library = await readLibrary(options.library);
  if (!library.ok) return refuse(terminal, library.error);

  const world = { design: read.value.design, catalog: catalog.value, library: library.value };
  if (scenario === null) return runSaved(terminal, file, world, options.json === true);
  const run = simulate({ ...world, scenario: scenario.value });
  const { zone } = scenario.value.calendar;
  if (options.json) printJson(terminal, runJson(run, zone));
  else print(terminal, runLines(run, zone));
  return status.done;
}
