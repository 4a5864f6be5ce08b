import { defaultCalendar } from '../../../shared/model/calendar.ts';
import { type Catalog, recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Exercise, ExerciseLead } from '../../../shared/model/exercise.ts';
import { type ExerciseId, LeadId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { type Person, peopleFor } from '../../../shared/model/people.ts';
import type { CustomerPersona } from '../../../shared/model/persona.ts';
import type { RecordState } from '../../../shared/model/scenario.ts';
import type { TakenAlong } from '../../../shared/practice/handOut.ts';

/** A person as a record of an exercise: all columns of the record type, empty where nothing is known. */
export function recordOf({ name, values }: Pick<Person, 'name' | 'values'>, { design, catalog }: TakenAlong): RecordState {
  const columns = recordTypeOf(catalog, design.recordType)?.columns ?? [];
  return {
    name,
    values: Object.fromEntries(columns.map((column) => [column.name, values[column.name] ?? null])),
    stage: firstStage(design, catalog),
  };
}

/** The first stage of the process that the sequence asks about, if it asks about one. */
function firstStage({ sequence }: Design, { processes }: Catalog): RecordState['stage'] {
  const asked = Object.values(sequence.steps).flatMap((step) =>
    step.kind === 'stageCondition' && step.process !== null ? [step.process] : [],
  )[0];
  const process = processes.find(({ id }) => id === asked);
  const [stage] = process?.stages ?? [];
  return process === undefined || stage === undefined ? null : { process: process.id, stage: stage.id };
}

/** The same record under another name, also in the columns that hold a name. */
export function renamed(record: RecordState, name: string): RecordState {
  const [firstname = '', ...rest] = name.trim().split(/\s+/);
  const names: Readonly<Record<string, string>> = { fullname: name, firstname, lastname: rest.join(' ') };
  const values = Object.fromEntries(
    Object.entries(record.values).map(([column, value]) => [column, Object.hasOwn(names, column) ? (names[column] ?? null) : value]),
  );
  return { ...record, name, values };
}

/** The first id of the form `lead-1` that no lead has. */
function freeLeadId(leads: readonly ExerciseLead[]): LeadId {
  const taken = new Set<string>(leads.map(({ id }) => id));
  let number = leads.length + 1;
  while (taken.has(`lead-${number}`)) number += 1;
  return LeadId.parse(`lead-${number}`);
}

/** One more lead: the next of the sample people and the next of the customers, round and round. */
export function nextLead(leads: readonly ExerciseLead[], taken: TakenAlong, customers: readonly CustomerPersona[]): ExerciseLead | null {
  const people = peopleFor(taken.design.recordType);
  const person = people[leads.length % people.length];
  const customer = customers[leads.length % Math.max(1, customers.length)];
  return person === undefined || customer === undefined ? null : { id: freeLeadId(leads), record: recordOf(person, taken), customer };
}

/** What a new exercise starts from: three leads, five working days from a morning on, hints on. */
export function newExercise(
  id: ExerciseId,
  taken: TakenAlong,
  customers: readonly CustomerPersona[],
  start: Instant,
  zone: string,
): Exercise {
  const leads: ExerciseLead[] = [];
  for (let count = 0; count < 3; count += 1) {
    const lead = nextLead(leads, taken, customers);
    if (lead !== null) leads.push(lead);
  }
  return {
    id,
    name: `Practise ${taken.design.name}`.slice(0, 200),
    instructions: 'Work your queue: do each step when it is due, and record what happened on each call.',
    ...taken,
    leads,
    start,
    calendar: { ...defaultCalendar, zone },
    availability: true,
    seed: 1,
    limit: { days: 5, minutes: null },
    hints: true,
  };
}

/** The same exercise about another sequence: its leads keep their names and customers. */
export const aboutSequence = (exercise: Exercise, taken: TakenAlong): Exercise => ({
  ...exercise,
  ...taken,
  leads: exercise.leads.map((lead) => ({ ...lead, record: recordOf(lead.record, taken) })),
});
