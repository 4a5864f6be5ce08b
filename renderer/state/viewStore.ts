import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Theme } from '../../shared/bridge.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Slot } from '../../shared/model/sequence.ts';

export type Screen = 'library' | 'designer' | 'simulator';

export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not written to one of the two copies; `message` says which and why. */
  | { readonly kind: 'failed'; readonly message: string };

/** A word for the person outside the eye's focus, with one thing they may do about it. */
export interface Notice {
  readonly text: string;
  readonly intent: 'info' | 'success' | 'error';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** What the designer asks about a step before it changes the structure. */
export interface Question {
  readonly kind: 'moveTo' | 'continueAt' | 'part';
  readonly step: StepId;
  /** The path that is meant first; without it, the first of the step's. */
  readonly slot?: Slot;
}

/** What is on the screen: never saved with a design, never in its history. */
export interface ViewState {
  readonly screen: Screen;
  readonly selected: StepId | null;
  /** The slot whose "+" is open; `null` when no picker shows. */
  readonly picking: Slot | null;
  /** The step whose deletion asks which path to keep. */
  readonly deleting: StepId | null;
  readonly asking: Question | null;
  /** Where the menu of the selected step is open on the screen; `null` while it is closed. */
  readonly menuAt: { readonly x: number; readonly y: number } | null;
  readonly theme: Theme;
  readonly saving: Saving;
  readonly notice: Notice | null;
  /** The last result, spoken by a polite live region: "Added Phone call. 12 steps." */
  readonly announcement: string;
  readonly show: (screen: Screen) => void;
  readonly select: (step: StepId | null) => void;
  readonly pick: (slot: Slot | null) => void;
  readonly askDelete: (step: StepId | null) => void;
  readonly ask: (question: Question | null) => void;
  readonly openMenu: (at: ViewState['menuAt']) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setSaving: (saving: Saving) => void;
  readonly notify: (notice: Notice | null) => void;
  readonly announce: (text: string) => void;
}

export type ViewStore = StoreApi<ViewState>;

export const createViewStore = (): ViewStore =>
  createStore<ViewState>((set) => ({
    screen: 'library',
    selected: null,
    picking: null,
    deleting: null,
    asking: null,
    menuAt: null,
    theme: 'system',
    saving: { kind: 'saved' },
    notice: null,
    announcement: '',
    show: (screen) => set({ screen, picking: null, deleting: null, asking: null, menuAt: null }),
    select: (selected) => set({ selected }),
    pick: (picking) => set({ picking }),
    askDelete: (deleting) => set({ deleting }),
    ask: (asking) => set({ asking }),
    openMenu: (menuAt) => set({ menuAt }),
    setTheme: (theme) => set({ theme }),
    setSaving: (saving) => set({ saving }),
    notify: (notice) => set({ notice }),
    announce: (announcement) => set({ announcement }),
  }));
