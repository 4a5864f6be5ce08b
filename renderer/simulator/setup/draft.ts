import { type Catalog, columnOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { type Person, peopleFor } from '../../../shared/model/people.ts';
import { blankScenario, type RecordState, type Scenario } from '../../../shared/model/scenario.ts';
import { columnsRead, processRead } from '../columnsRead.ts';

/** A person as a record of the design's record type: every column that a condition reads is there, empty if nothing is known. */
export function recordOf(person: Person, design: Design, catalog: Catalog): RecordState {
  const known = Object.entries(person.values).filter(([column]) => columnOf(catalog, design.recordType, column) !== undefined);
  const empty = columnsRead(design.sequence).map(({ column }) => [column, null] as const);
  return { name: person.name, values: Object.fromEntries([...empty, ...known]), stage: firstStage(design, catalog) };
}

function firstStage(design: Design, catalog: Catalog): RecordState['stage'] {
  const asked = processRead(design.sequence);
  const process = catalog.processes.find(({ id }) => id === asked);
  const stage = process?.stages[0];
  return process === undefined || stage === undefined ? null : { process: process.id, stage: stage.id };
}

/** What the setup starts from: the first person, and a seller in this zone with Dynamics' default hours. */
export function firstDraft(design: Design, catalog: Catalog, id: ScenarioId, start: Instant, zone: string): Scenario {
  const [person] = peopleFor(design.recordType);
  const blank = blankScenario(id, start, recordOf(person, design, catalog));
  return { ...blank, calendar: { ...blank.calendar, zone } };
}
