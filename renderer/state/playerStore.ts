import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Moment } from '../../shared/engine/moments.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';

export const speeds = [1, 10, 100] as const;
export type Speed = (typeof speeds)[number];

/** What stands beside the canvas. */
export const runPanels = ['log', 'queue', 'record', 'branches'] as const;
export type RunPanel = (typeof runPanels)[number];

/** How the simulator plays and what of it is open: never saved, and none of it changes a run. */
export interface PlayerState {
  readonly playing: boolean;
  readonly speed: Speed;
  /** Whether playing stops where a condition was judged. */
  readonly pauseOnBranches: boolean;
  readonly panel: RunPanel;
  /** The line whose reasons are open, counted from 1; `null` for none. */
  readonly explained: number | null;
  /** A step that the canvas shall show; each wish is a new object, and is granted once. */
  readonly shownStep: { readonly step: StepId } | null;
  /** Something that would take away what was done later: the person says what becomes of that first. */
  readonly asking: { readonly stimulus: Stimulus; readonly moment: Moment } | null;
  /** Whether the playhead is being dragged, or a key is held down that moves it: what costs much to draw follows a little later. */
  readonly scrubbing: boolean;
  /** Whether the run fills the screen, for a room. */
  readonly presenting: boolean;
  readonly set: (changed: Partial<Omit<PlayerState, 'set'>>) => void;
}

export type PlayerStore = StoreApi<PlayerState>;

export const createPlayerStore = (): PlayerStore =>
  createStore<PlayerState>((set) => ({
    playing: false,
    speed: 1,
    pauseOnBranches: true,
    panel: 'log',
    explained: null,
    shownStep: null,
    asking: null,
    scrubbing: false,
    presenting: false,
    set: (changed) => set(changed),
  }));
