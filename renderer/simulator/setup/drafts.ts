import type { Catalog } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import { peopleFor } from '../../../shared/model/people.ts';
import type { RecordState, Scenario } from '../../../shared/model/scenario.ts';
import { recordOf } from './draft.ts';

/** What the setup asks for: the records that are simulated together, and which of them is looked at. */
export interface Drafts {
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  readonly chosen: number;
}

export const chosenOf = ({ scenarios, chosen }: Drafts): Scenario => scenarios[chosen] ?? scenarios[0];

function changed(drafts: Drafts, change: (scenario: Scenario, place: number) => Scenario): Drafts {
  const [first, ...others] = drafts.scenarios;
  return { ...drafts, scenarios: [change(first, 0), ...others.map((scenario, index) => change(scenario, index + 1))] };
}

/** The record that is looked at changes. */
export const withRecord = (drafts: Drafts, record: RecordState): Drafts =>
  changed(drafts, (scenario, place) => (place === drafts.chosen ? { ...scenario, record, name: record.name } : scenario));

/** All records have one clock and one seller: start, calendar and availability are those of `clock`. */
export const withClock = (drafts: Drafts, { start, calendar, availability }: Scenario): Drafts =>
  changed(drafts, (scenario) => ({ ...scenario, start, calendar, availability }));

/** One more record, the first of the sample people that is not there yet, and it is looked at. */
export function withAnother(drafts: Drafts, design: Design, catalog: Catalog, id: ScenarioId): Drafts {
  const people = peopleFor(design.recordType);
  const taken = new Set(drafts.scenarios.map(({ record }) => record.name));
  const person = people.find(({ name }) => !taken.has(name)) ?? people[0];
  const record = recordOf(person, design, catalog);
  const added: Scenario = { ...drafts.scenarios[0], id, name: record.name, record, seed: drafts.scenarios.length + 1 };
  return { scenarios: [...drafts.scenarios, added], chosen: drafts.scenarios.length };
}

/** Without the record that is looked at; the last one stays. */
export function withoutChosen(drafts: Drafts): Drafts {
  const [first, ...others] = drafts.scenarios.filter((_, place) => place !== drafts.chosen);
  return first === undefined ? drafts : { scenarios: [first, ...others], chosen: Math.max(0, drafts.chosen - 1) };
}
