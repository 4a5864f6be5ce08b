import { createCatalogStore } from '../../renderer/state/catalogStore.ts';
import { createDesignStore } from '../../renderer/state/designStore.ts';
import { createLibraryStore } from '../../renderer/state/libraryStore.ts';
import { createPersonaStore } from '../../renderer/state/personaStore.ts';
import { createPlayerStore } from '../../renderer/state/playerStore.ts';
import { createPracticeStore } from '../../renderer/state/practiceStore.ts';
import { createRunStore } from '../../renderer/state/runStore.ts';
import { createScenarioStore } from '../../renderer/state/scenarioStore.ts';
import type { Stores } from '../../renderer/state/stores.tsx';
import { createViewStore } from '../../renderer/state/viewStore.ts';
import { newDocument } from '../../shared/edit/journal.ts';
import { openShelf } from '../../shared/edit/shelf.ts';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import type { Design } from '../../shared/model/design.ts';
import { ExerciseId, PersonaId, ScenarioId, StepId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { standardPersonas } from '../../shared/model/personas/standard.ts';
import { flowOrder, type Sequence } from '../../shared/model/sequence.ts';
import type { Step, StepKind, StepOf } from '../../shared/model/step.ts';

/** A clock that moves on by a millisecond whenever it is asked. */
function ticking(): () => Instant {
  let time = 0;
  return () => ++time;
}

/** Lets everything else that waits have its turn. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** All stores around an open design, with `others` in the library; no screen. */
export function storesWith(design: Design, others: readonly Design[] = [], now: () => Instant = ticking()): Stores {
  let ids = 0;
  const stores: Stores = {
    design: createDesignStore({ now, onRecord: () => undefined }),
    library: createLibraryStore(),
    run: createRunStore(),
    player: createPlayerStore(),
    view: createViewStore(),
    catalog: createCatalogStore(standardCatalog),
    scenarios: createScenarioStore({ now, rest }),
    personas: createPersonaStore(standardPersonas),
    practice: createPracticeStore(),
    now,
    rest,
    every: () => () => undefined,
    newStepId: () => StepId.parse(`new-${++ids}`),
    newScenarioId: () => ScenarioId.parse(`scenario-${++ids}`),
    newPersonaId: () => PersonaId.parse(`persona-${++ids}`),
    newExerciseId: () => ExerciseId.parse(`exercise-${++ids}`),
  };
  stores.library.getState().fill([design, ...others].map((one) => ({ design: one, changedAt: 0, shelf: openShelf })));
  stores.design.getState().open(newDocument(design, 0));
  return stores;
}

const sequenceOfOpen = ({ design }: Stores): Sequence => {
  const { document } = design.getState();
  if (document === null) throw new Error('No design is open');
  return document.history.present.sequence;
};

/** The titles in flow order. */
export const titlesIn = (stores: Stores): readonly string[] => flowOrder(sequenceOfOpen(stores)).map((step) => step.name);

export function stepCalled(stores: Stores, name: string): Step {
  const found = flowOrder(sequenceOfOpen(stores)).find((step) => step.name === name);
  if (found === undefined) throw new Error(`No step is called ${name}`);
  return found;
}

/** The first step of a kind, as it is now. */
export function stepOfKind<K extends StepKind>(stores: Stores, kind: K): StepOf<K> {
  const found = flowOrder(sequenceOfOpen(stores)).find((step): step is StepOf<K> => step.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind}`);
  return found;
}

/** How many entries undo can take back. */
export const undoable = ({ design }: Stores): number => design.getState().document?.history.past.length ?? 0;
