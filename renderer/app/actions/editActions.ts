import type { HistoryEntry } from '../../../shared/edit/history.ts';
import { restoreDesigns } from '../documents.ts';
import { undoImport } from '../imports/apply.ts';
import type { Studio } from '../studio.tsx';
import { finishOrExplain } from '../transfers.ts';
import { action } from './action.ts';

const screenOf = ({ stores }: Studio) => stores.view.getState().screen;
const onPersonas = (studio: Studio): boolean =>
  screenOf(studio) === 'practice' && studio.stores.practice.getState().view.kind === 'personas';
const historyOf = ({ stores }: Studio) => stores.design.getState().document?.history;
const lastDeleted = ({ frame, stores }: Studio) => {
  const [id] = frame.getState().deleted;
  return id === undefined ? undefined : stores.library.getState().entries.get(id)?.design;
};

/** In the simulator only scenarios are edited: what was done to the sequence is not undone unseen. */
const isAboutScenarios = ({ edit }: HistoryEntry): boolean =>
  (edit.kind === 'several' ? edit.edits : [edit]).every(({ kind }) => kind === 'putScenario' || kind === 'removeScenario');

const labelIn = (studio: Studio, entry: HistoryEntry | undefined): string | null =>
  entry !== undefined && (screenOf(studio) === 'designer' || isAboutScenarios(entry)) ? entry.label : null;

const editsDesign = (studio: Studio): boolean => ['designer', 'simulator'].includes(screenOf(studio));

/** What undo would take back on this screen, in words; `null` where there is nothing. */
function undoable(studio: Studio): string | null {
  if (editsDesign(studio)) return labelIn(studio, historyOf(studio)?.past.at(-1));
  if (screenOf(studio) === 'catalog') return studio.stores.catalog.getState().past.at(-1)?.label ?? null;
  if (screenOf(studio) === 'library' && studio.frame.getState().lastImport !== null) return 'Import';
  if (onPersonas(studio)) return studio.stores.personas.getState().past.at(-1)?.label ?? null;
  const deleted = screenOf(studio) === 'library' ? lastDeleted(studio) : undefined;
  return deleted === undefined ? null : `Delete "${deleted.name}"`;
}

function redoable(studio: Studio): string | null {
  if (editsDesign(studio)) return labelIn(studio, historyOf(studio)?.future[0]);
  if (onPersonas(studio)) return studio.stores.personas.getState().future[0]?.label ?? null;
  return screenOf(studio) === 'catalog' ? (studio.stores.catalog.getState().future[0]?.label ?? null) : null;
}

export const undo = action({
  id: 'undo',
  name: 'Undo',
  label: (studio) => `Undo ${undoable(studio) ?? ''}`.trimEnd(),
  keys: ['$mod+Z'],
  enabled: (studio) => undoable(studio) !== null,
  reason: () => 'There is nothing to undo here',
  run: (studio) => {
    const { design, catalog, personas, view } = studio.stores;
    const label = undoable(studio);
    const deleted = lastDeleted(studio);
    const { lastImport } = studio.frame.getState();
    if (editsDesign(studio)) design.getState().undo();
    else if (screenOf(studio) === 'catalog') catalog.getState().undo();
    else if (lastImport !== null) undoImport(studio, lastImport);
    else if (onPersonas(studio)) personas.getState().undo();
    else if (deleted !== undefined) restoreDesigns(studio, [deleted.id]);
    view.getState().announce(`Undone: ${label}.`);
  },
});

export const redo = action({
  id: 'redo',
  name: 'Redo',
  label: (studio) => `Redo ${redoable(studio) ?? ''}`.trimEnd(),
  keys: ['$mod+Shift+Z', '$mod+Y'],
  enabled: (studio) => redoable(studio) !== null,
  reason: () => 'There is nothing to redo here',
  run: (studio) => {
    const label = redoable(studio);
    if (screenOf(studio) === 'catalog') studio.stores.catalog.getState().redo();
    else if (onPersonas(studio)) studio.stores.personas.getState().redo();
    else studio.stores.design.getState().redo();
    studio.stores.view.getState().announce(`Redone: ${label}.`);
  },
});

const statusOf = (studio: Studio) => historyOf(studio)?.present.status;

export const finish = action({
  id: 'finish',
  name: 'Mark as finished',
  enabled: (studio) => statusOf(studio) === 'draft',
  reason: (studio) => (statusOf(studio) === undefined ? 'No sequence is open' : 'It is finished already'),
  run: finishOrExplain,
});

export const backToDraft = action({
  id: 'backToDraft',
  name: 'Back to draft',
  enabled: (studio) => statusOf(studio) === 'finished',
  reason: (studio) => (statusOf(studio) === undefined ? 'No sequence is open' : 'It is a draft already'),
  run: ({ stores }) => {
    stores.design.getState().dispatch({ kind: 'setStatus', status: 'draft' });
    stores.view.getState().announce('The sequence is a draft again.');
  },
});
