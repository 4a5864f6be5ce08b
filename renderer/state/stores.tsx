import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { ExerciseId, PersonaId, ScenarioId, StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { CatalogStore } from './catalogStore.ts';
import type { DesignState, DesignStore } from './designStore.ts';
import type { LibraryState, LibraryStore } from './libraryStore.ts';
import type { PersonaState, PersonaStore } from './personaStore.ts';
import type { PlayerState, PlayerStore } from './playerStore.ts';
import type { PracticeState, PracticeStore } from './practiceStore.ts';
import type { RunState, RunStore } from './runStore.ts';
import type { ScenarioState, ScenarioStore } from './scenarioStore.ts';
import type { ViewState, ViewStore } from './viewStore.ts';

/** All state of the window, and the world it may ask. Made once in `main.tsx`, and anew in each test. */
export interface Stores {
  readonly design: DesignStore;
  readonly library: LibraryStore;
  readonly run: RunStore;
  readonly player: PlayerStore;
  readonly view: ViewStore;
  readonly catalog: CatalogStore;
  readonly scenarios: ScenarioStore;
  readonly personas: PersonaStore;
  readonly practice: PracticeStore;
  readonly now: () => Instant;
  /** Lets the window do what waits for it, in the middle of long work. */
  readonly rest: () => Promise<void>;
  /** Does something again and again, so many milliseconds apart. Returns the function that stops. */
  readonly every: (ms: number, act: () => void) => () => void;
  readonly newStepId: () => StepId;
  readonly newScenarioId: () => ScenarioId;
  readonly newPersonaId: () => PersonaId;
  readonly newExerciseId: () => ExerciseId;
}

const StoresContext = createContext<Stores | null>(null);

export const StoresProvider = ({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) => (
  <StoresContext value={stores}>{children}</StoresContext>
);

/** The stores themselves, for event handlers. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('A component that reads state stands outside StoresProvider');
  return stores;
}

export const useDesign = <T,>(select: (state: DesignState) => T): T => useStore(useStores().design, select);
export const useLibrary = <T,>(select: (state: LibraryState) => T): T => useStore(useStores().library, select);
export const useScenarios = <T,>(select: (state: ScenarioState) => T): T => useStore(useStores().scenarios, select);
export const useRun = <T,>(select: (state: RunState) => T): T => useStore(useStores().run, select);
export const usePlayer = <T,>(select: (state: PlayerState) => T): T => useStore(useStores().player, select);
export const useView = <T,>(select: (state: ViewState) => T): T => useStore(useStores().view, select);

export const usePersonas = <T,>(select: (state: PersonaState) => T): T => useStore(useStores().personas, select);
export const usePractice = <T,>(select: (state: PracticeState) => T): T => useStore(useStores().practice, select);

/** What the organisation offers, now. */
export const useCatalog = (): Catalog => useStore(useStores().catalog, ({ catalog }) => catalog);
