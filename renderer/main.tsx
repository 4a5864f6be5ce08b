import './jitless.ts';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { standardCatalog } from '../shared/model/catalog/standard.ts';
import { DesignId, ExerciseId, PersonaId, ScenarioId, StepId } from '../shared/model/ids.ts';
import { standardPersonas } from '../shared/model/personas/standard.ts';
import { newLeadNurturing } from '../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../shared/model/templates/template.ts';
import { App } from './app/App.tsx';
import { createFrameStore } from './app/frameStore.ts';
import { openStudio } from './app/openStudio.ts';
import type { Studio } from './app/studio.tsx';
import { createCatalogStore } from './state/catalogStore.ts';
import { createDesignStore } from './state/designStore.ts';
import { createLibraryStore } from './state/libraryStore.ts';
import { createPersonaStore } from './state/personaStore.ts';
import { createPlayerStore } from './state/playerStore.ts';
import { createPracticeStore } from './state/practiceStore.ts';
import { createRunStore } from './state/runStore.ts';
import { createScenarioStore } from './state/scenarioStore.ts';
import { createViewStore } from './state/viewStore.ts';
import { takeData } from './storage/alone.ts';
import { createBackups } from './storage/backups.ts';
import { createFolderMirror } from './storage/mirror.ts';
import { createStorage } from './storage/storage.ts';

// The composition root: the only place that knows the clock, chance and the host. Storage, then state, then React.

const { bridge } = window;
const now = (): number => Date.now();
const newDesignId = (): DesignId => DesignId.parse(crypto.randomUUID());
const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
const newStepId = (): StepId => StepId.parse(crypto.randomUUID());
const newScenarioId = (): ScenarioId => ScenarioId.parse(crypto.randomUUID());
const newPersonaId = (): PersonaId => PersonaId.parse(crypto.randomUUID());
const newExerciseId = (): ExerciseId => ExerciseId.parse(crypto.randomUUID());

const library = createLibraryStore();
const view = createViewStore();
const sample = () => designFromTemplate(newLeadNurturing, newDesignId(), newStepId);
const storage = createStorage({ bridge, library, view, now, sample, alone: () => takeData(navigator.locks) });
const design = createDesignStore({ now, onRecord: storage.onRecord });
const catalog = createCatalogStore(standardCatalog, storage.keepCatalog);
const personas = createPersonaStore(standardPersonas, storage.keepPersonas);
const practice = createPracticeStore(storage.keepPractice);
const run = createRunStore();
const player = createPlayerStore();
const every = (ms: number, act: () => void): (() => void) => {
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
};
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const scenarios = createScenarioStore({ now, rest });

const studio: Studio = {
  stores: {
    design,
    library,
    run,
    player,
    view,
    catalog,
    scenarios,
    personas,
    practice,
    now,
    rest,
    every,
    newStepId,
    newScenarioId,
    newPersonaId,
    newExerciseId,
  },
  storage,
  bridge,
  backups: createBackups({ bridge, library, catalog, personas, practice, now, sha256 }),
  mirror: createFolderMirror({ bridge, library, sha256, readLedger: storage.readLedger, writeLedger: storage.writeLedger }),
  frame: createFrameStore(),
  newDesignId,
  sha256,
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<App studio={studio} />);
void openStudio(studio);
