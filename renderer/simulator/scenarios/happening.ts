import { stimulusInWords } from '../../../shared/engine/stimuli/words.ts';
import { columnOf } from '../../../shared/model/catalog.ts';
import { type Names, valueInWords } from '../../../shared/model/describe.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import type { RecordState, Scenario } from '../../../shared/model/scenario.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import type { Work } from '../../../shared/scenarios/runAll.ts';
import { type Happening, makeHappen } from '../../../shared/scenarios/search/makeHappen.ts';
import type { From } from '../../../shared/scenarios/search/search.ts';
import { clockIn } from '../../seller/clock.ts';
import type { Stores } from '../../state/stores.tsx';
import { worldOf } from '../../state/world.ts';
import { baseFor } from './base.ts';

/** The run on the screen up to its playhead, with nothing to come; `null` where none is played, or it is in another sequence. */
function playedHere(stores: Stores): From | null {
  const { scenario, run, playhead } = stores.run.getState();
  const line = run?.trace[playhead - 1];
  if (scenario === null || run === null || line === undefined || stores.view.getState().screen !== 'simulator') return null;
  if (line.design !== stores.design.getState().document?.history.present.id) return null;
  const played = run.trace.slice(0, playhead);
  const happened = (index: number): boolean => played.some(({ cause }) => cause.kind === 'stimulus' && cause.index === index);
  return { scenario: { ...scenario, expects: null, stimuli: scenario.stimuli.filter((_, index) => happened(index)) }, playhead };
}

/** Searches the way to a step for what is on the screen. */
export function* waysToStep(stores: Stores, step: StepId): Work<Happening> {
  const world = worldOf(stores);
  const base = baseFor(stores);
  if (world === null || base === null) return { kind: 'none', reason: 'No sequence is open.' };
  return yield* makeHappen(world, base, playedHere(stores), step);
}

/** The events that were added, each with its moment: "Tue 26 May 2026 09:00: the customer opens the last email". */
export function eventsInWords(scenario: Scenario, events: number, names: Names, sequence: Sequence): readonly string[] {
  const clock = clockIn(scenario.calendar.zone);
  const added = events === 0 ? [] : scenario.stimuli.slice(-events);
  return added.map((stimulus) => `${clock.moment(stimulus.at)}: ${stimulusInWords(names, sequence, stimulus)}`);
}

/** What of the record had to be another one: "Rating Hot". */
export function recordChangesInWords(before: RecordState, after: RecordState, names: Names): readonly string[] {
  const columns = Object.entries(after.values).filter(([column, value]) => (before.values[column] ?? null) !== value);
  const words = columns.map(([column, value]) => {
    const label = columnOf(names.catalog, names.recordType, column)?.label ?? column;
    return value === null ? `${label} empty` : `${label} ${valueInWords(names, column, value)}`;
  });
  const stages = names.catalog.processes.flatMap(({ id, stages }) => stages.map((stage) => ({ ...stage, process: id })));
  const stage = stages.find(({ id, process }) => id === after.stage?.stage && process === after.stage.process);
  const isSame = before.stage?.stage === after.stage?.stage && before.stage?.process === after.stage?.process;
  return isSame ? words : [...words, `Process stage ${stage?.label ?? 'none'}`];
}
