import { createStore, type StoreApi } from 'zustand/vanilla';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Run } from '../../shared/engine/trace.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';

/** The run on the simulator's screen: a scenario, its whole trace, and how much of it has been played. */
export interface RunState {
  readonly scenario: Scenario | null;
  readonly run: Run | null;
  /** How many lines of the trace have been played: 1 to its length. */
  readonly playhead: number;
  /** Computes the run of a scenario and plays what happens at its very start. */
  readonly start: (design: Design, scenario: Scenario, world: RunWorld) => void;
  /**
   * Makes something happen at the playhead: stimuli of the part not yet played are dropped, this one is added and the run is computed
   * again. What was played stays as it is (`rules.md` 10.2); everything up to its instant is played, with all that follows from it at once (8.2).
   */
  readonly happen: (stimulus: Stimulus) => void;
  readonly moveTo: (playhead: number) => void;
  readonly stop: () => void;
}

/** What a run needs besides design and scenario. */
export interface RunWorld {
  readonly catalog: Catalog;
  readonly library: ReadonlyMap<DesignId, Design>;
}

export type RunStore = StoreApi<RunState>;

export const createRunStore = (): RunStore =>
  createStore<RunState>((set, get) => {
    let input: { readonly design: Design; readonly world: RunWorld } | null = null;
    return {
      scenario: null,
      run: null,
      playhead: 1,
      start: (design, scenario, world) => {
        input = { design, world };
        const run = simulate({ design, scenario, ...world });
        set({ scenario, run, playhead: through(run, scenario.start) });
      },
      happen: (stimulus) => {
        const { scenario, run, playhead } = get();
        if (input === null || scenario === null || run === null) return;
        const played = run.trace.slice(0, playhead);
        const happened = scenario.stimuli.filter((_, index) => wasPlayed(played, index));
        const changed = { ...scenario, stimuli: [...happened, stimulus] };
        const next = simulate({ design: input.design, scenario: changed, ...input.world });
        set({ scenario: changed, run: next, playhead: Math.max(playhead, through(next, stimulus.at)) });
      },
      moveTo: (playhead) => set({ playhead: Math.max(1, Math.min(playhead, get().run?.trace.length ?? 1)) }),
      stop: () => {
        input = null;
        set({ scenario: null, run: null, playhead: 1 });
      },
    };
  });

const wasPlayed = (played: Run['trace'], index: number): boolean =>
  played.some((line) => line.cause.kind === 'stimulus' && line.cause.index === index);

/** How many lines are played when everything up to an instant has been told: time does not pass by itself. */
const through = ({ trace }: Run, instant: Instant): number => trace.filter(({ at }) => at <= instant).length;
