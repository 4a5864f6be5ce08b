import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { check, isFinishable } from '../../shared/check/check.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { encodeDesign, FILE_EXTENSION } from '../../shared/file/format.ts';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import { stepInWords } from '../../shared/model/describe.ts';
import type { Design } from '../../shared/model/design.ts';
import { flowOrder } from '../../shared/model/sequence.ts';
import { newLeadNurturing } from '../../shared/model/templates/newLeadNurturing.ts';
import { demoScenario } from './demoScenario.ts';
import { readDesign } from './inputs.ts';
import { issueCounts, issueJson, issueLine } from './issues.ts';
import { jsonOption } from './options.ts';
import { writeAll } from './outputs.ts';
import { runJson, runLines } from './runs.ts';
import { numberedDesign } from './templates.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
}

/** `demo`: the main job in one go, on a real template. What it exports stays in a temporary folder, to be looked at. */
export const demo: Verb = {
  name: 'demo',
  define: (command, perform) => {
    command
      .description('make, check, simulate and export a sequence, and read it back')
      .addOption(jsonOption())
      .action((options: Options) => perform((terminal) => showMainJob(terminal, options)));
  },
};

async function showMainJob(terminal: Terminal, { json }: Options): Promise<Status> {
  const made = numberedDesign(newLeadNurturing);
  const issues = check(made, { catalog: standardCatalog, library: new Map(), profile: 'dynamics-365' });
  const design: Design = { ...made, status: isFinishable(issues) ? 'finished' : 'draft' };

  const scenario = demoScenario(design);
  const run = simulate({ design, scenario, catalog: standardCatalog, library: new Map() });

  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'sequence-studio-demo-')), `${design.id}${FILE_EXTENSION}`);
  const written = await writeAll([{ file, content: encodeDesign(design) }], false);
  if (!written.ok) return refuse(terminal, written.error);
  const back = await readDesign(file);
  if (!back.ok) return refuse(terminal, back.error);
  const equal = isDeepStrictEqual(back.value.design, design);

  const { zone } = scenario.calendar;
  const ok = design.status === 'finished' && run.end.kind === 'completed' && equal;
  if (json) {
    printJson(terminal, {
      ok,
      design: { id: design.id, name: design.name, status: design.status, steps: flowOrder(design.sequence).length },
      issues: issues.map((issue) => issueJson(design, issue)),
      run: runJson(run, zone),
      file,
      equal,
    });
  } else {
    print(terminal, [
      `1. Make "${design.name}" from its template`,
      ...indented(stepLines(design)),
      `2. Check it: ${issueCounts(issues)}`,
      ...indented(issues.map(issueLine)),
      `3. Simulate "${scenario.name}"`,
      ...indented(runLines(run, zone)),
      '4. Export it',
      ...indented([file]),
      `5. Read it back: ${equal ? 'the same design' : 'NOT the same design'}`,
    ]);
  }
  return ok ? status.done : status.no;
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `   ${line}`);

/** Each step by its title, with what it does where that says more. */
function stepLines({ sequence, recordType }: Design): readonly string[] {
  const names = { catalog: standardCatalog, recordType, designName: () => undefined };
  return flowOrder(sequence).map((step) => {
    const words = stepInWords(names, step);
    return words === '' ? step.name : `${step.name}: ${words}`;
  });
}
