import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DesignId, StepId } from '../../shared/model/ids.ts';
import type { Slot } from '../../shared/model/sequence.ts';
import { defaultSettings, type Settings } from './settings.ts';

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

/** What part of a sequence's picture a canvas showed, with the step that was selected then: the place of the picture's corner, and how large. */
export interface ShownPart {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly cursor: StepId | null;
}

/** What is on the screen: never saved with a design, never in its history. */
export interface ViewState {
  readonly screen: Screen;
  readonly selected: StepId | null;
  /** The slot whose "+" is open; `null` when no picker shows. */
  readonly picking: Slot | null;
  /** The step whose deletion asks which path to keep. */
  readonly deleting: StepId | null;
  readonly settings: Settings;
  /** What the designer showed of a sequence when it was left. */
  readonly parts: ReadonlyMap<DesignId, ShownPart>;
  readonly saving: Saving;
  readonly notice: Notice | null;
  /** The last result, spoken by a polite live region: "Added Phone call. 12 steps." */
  readonly announcement: string;
  readonly show: (screen: Screen) => void;
  readonly select: (step: StepId | null) => void;
  readonly pick: (slot: Slot | null) => void;
  readonly askDelete: (step: StepId | null) => void;
  /** Changes what is given. Keeping it for the next start is the frame's business. */
  readonly changeSettings: (changed: Partial<Settings>) => void;
  readonly keepPart: (design: DesignId, part: ShownPart) => void;
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
    settings: defaultSettings,
    parts: new Map(),
    saving: { kind: 'saved' },
    notice: null,
    announcement: '',
    show: (screen) => set({ screen, picking: null, deleting: null }),
    select: (selected) => set({ selected }),
    pick: (picking) => set({ picking }),
    askDelete: (deleting) => set({ deleting }),
    changeSettings: (changed) => set(({ settings }) => ({ settings: { ...settings, ...changed } })),
    keepPart: (design, part) => set(({ parts }) => ({ parts: new Map(parts).set(design, part) })),
    setSaving: (saving) => set({ saving }),
    notify: (notice) => set({ notice }),
    announce: (announcement) => set({ announcement }),
  }));
