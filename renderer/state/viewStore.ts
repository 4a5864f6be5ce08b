import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DesignId, StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Slot } from '../../shared/model/sequence.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { type Side, type SideWish, usualSide } from './side.ts';

export type Screen = 'library' | 'catalog' | 'practice' | 'designer' | 'simulator';

export type Saving =
  /** Everything is in both copies; `at`: since when, `null` where nothing has been written since the start. */
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  /** The last changes are not where they should be since a time: nowhere, or in one of the two copies only. `message` says why. */
  | { readonly kind: 'failed'; readonly message: string; readonly since: Instant; readonly held: 'nowhere' | 'inOneCopy' };

/** A word for the person outside the eye's focus, with one thing they may do about it. */
export interface Notice {
  readonly text: string;
  readonly intent: 'info' | 'success' | 'error';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** What the bottom pane of the designer can show. */
export const bottomPanels = ['problems', 'history', 'versions', 'find', 'changes', 'scenarios'] as const;
export type BottomPanel = (typeof bottomPanels)[number];

/** A wish for the keyboard focus; each is a new object, and is granted once. */
export interface PanelWish {
  readonly panel: BottomPanel;
}

/** What the designer asks about a step before it changes the structure. */
export interface Question {
  readonly kind: 'moveTo' | 'continueAt' | 'part';
  readonly step: StepId;
  /** The path that is meant first; without it, the first of the step's. */
  readonly slot?: Slot;
}

/** What part of a sequence's picture a canvas showed, with the step that was selected then: the place of the picture's corner, and how large. */
export interface ShownPart {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly cursor: StepId | null;
}

/** Several steps that are selected together, and the one from which a range is drawn. The keyboard is on one of them. */
export interface Several {
  readonly steps: ReadonlySet<StepId>;
  readonly anchor: StepId;
}

/** What is on the screen: never saved with a design, never in its history. */
export interface ViewState {
  readonly screen: Screen;
  /** The step that the person is on. */
  readonly selected: StepId | null;
  /** All that are selected, where there is more than that step. */
  readonly several: Several | null;
  /** What is closed in outline and picture, by the keys of the outline's lines. */
  readonly closed: ReadonlySet<string>;
  /** The step that stands out with everything below it, while the others are dimmed. */
  readonly standsOut: StepId | null;
  /** The slot whose "+" is open; `null` when no picker shows. */
  readonly picking: Slot | null;
  /** The step whose deletion asks which path to keep. */
  readonly deleting: StepId | null;
  /** The open panel of the bottom pane; `null` while the pane is collapsed. */
  readonly bottom: BottomPanel | null;
  /** The panel that shall have the keyboard; `null` where the focus stays as it is. */
  readonly panelWish: PanelWish | null;
  /** What is looked for in the open sequence, and which of the hits one is on; -1 before the first. */
  readonly find: { readonly query: string; readonly hit: number };
  /** Whether each card says the days on which a record can come to it. */
  readonly days: boolean;
  /** Whether the canvas marks what no saved scenario takes. */
  readonly coverage: boolean;
  readonly side: Side;
  readonly sideWish: SideWish | null;
  readonly settings: Settings;
  readonly asking: Question | null;
  /** Where the menu of the selected step is open on the screen; `null` while it is closed. */
  readonly menuAt: { readonly x: number; readonly y: number } | null;
  /** What the designer showed of a sequence when it was left. */
  readonly parts: ReadonlyMap<DesignId, ShownPart>;
  readonly saving: Saving;
  readonly notice: Notice | null;
  /** The last result, spoken by a polite live region: "Added Phone call. 12 steps." */
  readonly announcement: string;
  readonly show: (screen: Screen) => void;
  readonly select: (step: StepId | null) => void;
  readonly selectSeveral: (step: StepId, several: Several) => void;
  readonly close: (closed: ReadonlySet<string>) => void;
  readonly letStandOut: (step: StepId | null) => void;
  readonly pick: (slot: Slot | null) => void;
  readonly askDelete: (step: StepId | null) => void;
  readonly showBottom: (panel: BottomPanel | null, focus?: 'focus') => void;
  readonly setFind: (find: ViewState['find']) => void;
  readonly showDays: (days: boolean) => void;
  readonly showCoverage: (coverage: boolean) => void;
  readonly changeSide: (changed: Partial<Side>) => void;
  readonly askSide: (wish: SideWish | null) => void;
  /** Changes what is given. Keeping it for the next start is the frame's business. */
  readonly changeSettings: (changed: Partial<Settings>) => void;
  readonly ask: (question: Question | null) => void;
  readonly openMenu: (at: ViewState['menuAt']) => void;
  readonly keepPart: (design: DesignId, part: ShownPart) => void;
  readonly setSaving: (saving: Saving) => void;
  readonly notify: (notice: Notice | null) => void;
  /** The same words twice in a row are told apart by a space, or a screen reader would say them once. */
  readonly announce: (text: string) => void;
}

export type ViewStore = StoreApi<ViewState>;

export const createViewStore = (): ViewStore =>
  createStore<ViewState>((set) => ({
    screen: 'library',
    selected: null,
    several: null,
    closed: new Set(),
    standsOut: null,
    picking: null,
    deleting: null,
    bottom: null,
    panelWish: null,
    find: { query: '', hit: -1 },
    days: false,
    coverage: false,
    side: usualSide,
    sideWish: null,
    settings: defaultSettings,
    asking: null,
    menuAt: null,
    parts: new Map(),
    saving: { kind: 'saved', at: null },
    notice: null,
    announcement: '',
    show: (screen) => set({ screen, picking: null, deleting: null, asking: null, menuAt: null }),
    select: (selected) => set({ selected, several: null }),
    selectSeveral: (selected, several) => set({ selected, several }),
    close: (closed) => set({ closed }),
    letStandOut: (standsOut) => set({ standsOut }),
    pick: (picking) => set({ picking }),
    askDelete: (deleting) => set({ deleting }),
    showBottom: (bottom, focus) => set({ bottom, panelWish: bottom !== null && focus === 'focus' ? { panel: bottom } : null }),
    setFind: (find) => set({ find }),
    showDays: (days) => set({ days }),
    showCoverage: (coverage) => set({ coverage }),
    changeSide: (changed) => set(({ side }) => ({ side: { ...side, ...changed } })),
    askSide: (sideWish) => set({ sideWish }),
    changeSettings: (changed) => set(({ settings }) => ({ settings: { ...settings, ...changed } })),
    ask: (asking) => set({ asking }),
    openMenu: (menuAt) => set({ menuAt }),
    keepPart: (design, part) => set(({ parts }) => ({ parts: new Map(parts).set(design, part) })),
    setSaving: (saving) => set({ saving }),
    notify: (notice) => set({ notice }),
    announce: (text) => set(({ announcement }) => ({ announcement: text === announcement ? `${text}\u00a0` : text })),
  }));
