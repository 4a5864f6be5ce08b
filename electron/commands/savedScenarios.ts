import { endInWords } from '../../shared/scenarios/expectation.ts';
import { done, type Outcome, runAll, type World } from '../../shared/scenarios/runAll.ts';
import { changesOf, countsInWords, countsOf } from '../../shared/scenarios/summary.ts';
import { verdictWords } from '../../shared/scenarios/verdict.ts';
import { isoInZone } from './instants.ts';
import { reasonOf } from './runs.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, type Status, status } from './verb.ts';

/** Runs every scenario that is saved with a design, and tells which come out as expected. Status 1 if one does not. */
export function runSaved(terminal: Terminal, file: string, world: World, json: boolean): Status {
  const outcomes = [...done(runAll(world)).values()];
  const ok = outcomes.every(({ verdict }) => verdict.kind !== 'broken');
  if (json) printJson(terminal, { file, ok, ...countsOf(outcomes), scenarios: outcomes.map(outcomeJson) });
  else print(terminal, [`${file}: ${countsInWords(outcomes)}`, ...outcomes.flatMap(outcomeLines)]);
  return ok ? status.done : status.no;
}

function outcomeLines(outcome: Outcome): readonly string[] {
  const { scenario, verdict } = outcome;
  const told = verdict.kind === 'broken' ? verdict.difference : endInWords(outcome, scenario.calendar.zone);
  return [`  ${verdictWords[verdict.kind]}: "${scenario.name}": ${told}`, ...changesOf(verdict).map((change) => `    ${change}`)];
}

/** A scenario with every field, whatever its verdict; `null` where there is nothing to say. */
const outcomeJson = ({ scenario, verdict, way, end, endedAt }: Outcome) => ({
  id: scenario.id,
  name: scenario.name,
  verdict: verdict.kind,
  expected: scenario.expects === null ? null : { end: scenario.expects.end, path: scenario.expects.path },
  end: { kind: end.kind, reason: reasonOf(end), at: isoInZone(scenario.calendar.zone, endedAt) },
  path: way.answers.map(({ step, exit }) => ({ step, exit })),
  difference: verdict.kind === 'broken' ? verdict.difference : null,
  changes: changesOf(verdict),
});
