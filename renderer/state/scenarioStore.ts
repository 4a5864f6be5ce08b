import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Design } from '../../shared/model/design.ts';
import type { ScenarioId } from '../../shared/model/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { type Outcome, outcomeOf, type Work, type World } from '../../shared/scenarios/runAll.ts';
import { inSlices, type Pace } from './slices.ts';

/** How far a run of all scenarios is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the saved scenarios of the open design came to, when they were last run. */
export interface ScenarioState {
  readonly outcomes: ReadonlyMap<ScenarioId, Outcome>;
  /** `null` while nothing is being run. */
  readonly progress: Progress | null;
  /** Runs those of which the outcome may be another one by now; a run that is going on for another state is given up. */
  readonly keepUp: (world: World) => Promise<void>;
  /** Runs all of them. Answers whether it came to the end. */
  readonly runAll: (world: World) => Promise<boolean>;
  readonly cancel: () => void;
}

export type ScenarioStore = StoreApi<ScenarioState>;

export const createScenarioStore = (pace: Pace): ScenarioStore =>
  createStore<ScenarioState>((set) => {
    let known = new WeakMap<Scenario, { readonly world: World; readonly outcome: Outcome }>();
    let latest: World | null = null;
    let turn = 0;

    const knownFor = (world: World, scenario: Scenario): Outcome | undefined => {
      const found = known.get(scenario);
      return found !== undefined && isSameWorld(found.world, world) ? found.outcome : undefined;
    };

    function* work(world: World): Work<ReadonlyMap<ScenarioId, Outcome>> {
      const outcomes = new Map<ScenarioId, Outcome>();
      for (const scenario of world.design.scenarios) {
        const outcome = knownFor(world, scenario) ?? outcomeOf(world, scenario);
        known.set(scenario, { world, outcome });
        outcomes.set(scenario.id, outcome);
        yield outcomes.size;
      }
      return outcomes;
    }

    const run = async (world: World): Promise<boolean> => {
      turn += 1;
      const mine = turn;
      // Copies of a sequence share the ids of their scenarios.
      if (latest?.design.id !== world.design.id) set({ outcomes: new Map() });
      latest = world;
      const isCancelled = (): boolean => turn !== mine;
      const { length } = world.design.scenarios;
      const onProgress = (done: number): void => set({ progress: { done, of: length } });
      const outcomes = await inSlices(work(world), pace, { isCancelled, onProgress });
      if (outcomes === null) return false;
      set({ outcomes, progress: null });
      return true;
    };

    return {
      outcomes: new Map(),
      progress: null,
      keepUp: async (world) => {
        if (latest === null || latest.design.scenarios !== world.design.scenarios || !isSameWorld(latest, world)) await run(world);
      },
      runAll: (world) => {
        known = new WeakMap();
        return run(world);
      },
      cancel: () => {
        turn += 1;
        set({ progress: null });
      },
    };
  });

/** Whether a scenario must come to the same in both: what it can run through is the same. */
function isSameWorld(one: World, other: World): boolean {
  return one.catalog === other.catalog && runsAlike(one.design, other.design) && (!handsOver(one.design) || isSameLibrary(one, other));
}

const runsAlike = (one: Design, other: Design): boolean =>
  one.id === other.id && one.sequence === other.sequence && one.options === other.options && one.recordType === other.recordType;

const handsOver = ({ sequence }: Design): boolean => Object.values(sequence.steps).some(({ kind }) => kind === 'advance');

function isSameLibrary({ design, library }: World, { library: other }: World): boolean {
  if (library.size !== other.size) return false;
  return [...library].every(([id, one]) => {
    const same = other.get(id);
    return id === design.id || (same !== undefined && runsAlike(one, same));
  });
}
