import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, onTestFinished } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { createFrameStore } from '../../../renderer/app/frameStore.ts';
import { openStudio } from '../../../renderer/app/openStudio.ts';
import type { Studio } from '../../../renderer/app/studio.tsx';
import { createCatalogStore } from '../../../renderer/state/catalogStore.ts';
import { createDesignStore } from '../../../renderer/state/designStore.ts';
import { createLibraryStore } from '../../../renderer/state/libraryStore.ts';
import { createPersonaStore } from '../../../renderer/state/personaStore.ts';
import { createPlayerStore } from '../../../renderer/state/playerStore.ts';
import { createPracticeStore } from '../../../renderer/state/practiceStore.ts';
import { createRunStore } from '../../../renderer/state/runStore.ts';
import { createScenarioStore } from '../../../renderer/state/scenarioStore.ts';
import { createViewStore } from '../../../renderer/state/viewStore.ts';
import { createBackups } from '../../../renderer/storage/backups.ts';
import { StudioDatabase } from '../../../renderer/storage/db.ts';
import { createFolderMirror } from '../../../renderer/storage/mirror.ts';
import { createStorage } from '../../../renderer/storage/storage.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../shared/model/design.ts';
import { DesignId, ExerciseId, PersonaId, ScenarioId, StepId } from '../../../shared/model/ids.ts';
import { standardPersonas } from '../../../shared/model/personas/standard.ts';
import { newLeadNurturing } from '../../../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../../../shared/model/templates/template.ts';
import { sha256 } from '../../sha256.ts';
import { rest } from '../openStores.ts';
import { createHost, type Host } from './host.ts';

export interface OpenApp {
  readonly studio: Studio;
  readonly host: Host;
  readonly databaseName: string;
  readonly user: UserEvent;
}

let apps = 0;

/** Tuesday 26 May 2026, 08:00 UTC. */
const NOW = 1_779_782_400_000;

/** The whole program over a host and an empty database of its own, opened and loaded. The library holds `designs`, or the sample. `alone` with the data, or a second window. */
export async function openApp(
  designs: readonly Design[] | null = null,
  host = createHost(),
  databaseName = `app-${++apps}`,
  alone = true,
): Promise<OpenApp> {
  const database = new StudioDatabase(databaseName);
  const library = createLibraryStore();
  const view = createViewStore();
  let ids = 0;
  const newStepId = (): StepId => StepId.parse(`step-${++ids}`);
  const newScenarioId = (): ScenarioId => ScenarioId.parse(`scenario-${++ids}`);
  const newDesignId = (): DesignId => DesignId.parse(`design-${++ids}`);
  const now = (): number => NOW;
  const sample = (): Design => designs?.[0] ?? designFromTemplate(newLeadNurturing, newDesignId(), newStepId);
  const storage = createStorage({ bridge: host.bridge, library, view, now, sample, alone: async () => alone, database });
  const design = createDesignStore({ now, onRecord: storage.onRecord });
  const catalog = createCatalogStore(standardCatalog, storage.keepCatalog);
  const personas = createPersonaStore(standardPersonas, storage.keepPersonas);
  const practice = createPracticeStore(storage.keepPractice);
  const newPersonaId = (): PersonaId => PersonaId.parse(`persona-${++ids}`);
  const newExerciseId = (): ExerciseId => ExerciseId.parse(`exercise-${++ids}`);
  const made = { newStepId, newScenarioId, newPersonaId, newExerciseId };
  const scenarios = createScenarioStore({ now, rest });
  const stores = {
    design,
    library,
    run: createRunStore(),
    player: createPlayerStore(),
    view,
    catalog,
    scenarios,
    personas,
    practice,
    now,
    rest,
    every: () => () => undefined,
    ...made,
  };
  const backups = createBackups({ bridge: host.bridge, library, catalog, personas, practice, now, sha256 });
  const { readLedger, writeLedger } = storage;
  const mirror = createFolderMirror({ bridge: host.bridge, library, sha256, readLedger, writeLedger });
  const studio: Studio = { stores, storage, bridge: host.bridge, backups, mirror, frame: createFrameStore(), newDesignId, sha256 };

  render(<App studio={studio} />);
  await openStudio(studio);
  for (const more of designs?.slice(1) ?? []) storage.create(more);
  onTestFinished(async () => {
    await storage.flush();
    database.close();
  });
  await screen.findByRole('table', { name: 'Sequences' });
  // Keys are listened to from the moment that the host has the menu on, which may be a little after the table is drawn.
  await waitFor(() => expect(host.menus.length).toBeGreaterThan(0));
  return { studio, host, databaseName, user: userEvent.setup() };
}
