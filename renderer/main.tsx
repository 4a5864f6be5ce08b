import './jitless.ts';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { standardCatalog } from '../shared/model/catalog/standard.ts';
import { DesignId, ScenarioId, StepId } from '../shared/model/ids.ts';
import { newLeadNurturing } from '../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../shared/model/templates/template.ts';
import { App } from './app/App.tsx';
import { createFrameStore } from './app/frameStore.ts';
import { openStudio } from './app/openStudio.ts';
import type { Studio } from './app/studio.tsx';
import { createCatalogStore } from './state/catalogStore.ts';
import { createDesignStore } from './state/designStore.ts';
import { createLibraryStore } from './state/libraryStore.ts';
import { createPlayerStore } from './state/playerStore.ts';
import { createRunStore } from './state/runStore.ts';
import { createViewStore } from './state/viewStore.ts';
import { createStorage } from './storage/storage.ts';

// The composition root: the only place that knows the clock, chance and the host. Storage, then state, then React.

const { bridge } = window;
const now = (): number => Date.now();
const newDesignId = (): DesignId => DesignId.parse(crypto.randomUUID());
const newStepId = (): StepId => StepId.parse(crypto.randomUUID());
const newScenarioId = (): ScenarioId => ScenarioId.parse(crypto.randomUUID());

const library = createLibraryStore();
const view = createViewStore();
const sample = () => designFromTemplate(newLeadNurturing, newDesignId(), newStepId);
const storage = createStorage({ bridge, library, view, now, sample });
const design = createDesignStore({ now, onRecord: storage.onRecord });
const catalog = createCatalogStore(standardCatalog, storage.keepCatalog);
const run = createRunStore();
const player = createPlayerStore();
const every = (ms: number, act: () => void): (() => void) => {
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
};

const studio: Studio = {
  stores: { design, library, run, player, view, catalog, now, every, newStepId, newScenarioId },
  storage,
  bridge,
  frame: createFrameStore(),
  newDesignId,
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<App studio={studio} />);
void openStudio(studio);
