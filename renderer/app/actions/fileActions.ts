import { libraryFor } from '../../state/library.ts';
import { backToLibrary, deleteDesigns, duplicateDesign } from '../documents.ts';
import { printPlaybook } from '../exports/write.ts';
import { meantDesigns } from '../library/meant.ts';
import { currentDesign, type Studio } from '../studio.tsx';
import { chooseAndImport } from '../transfers.ts';
import { type Action, action } from './action.ts';

const noneMeant = () => 'No sequence is chosen';
const hasDesign = (studio: Studio): boolean => currentDesign(studio) !== null;

/** Runs with the design that is meant; a design is there, because the action was enabled. */
const onDesign =
  (run: (studio: Studio, design: NonNullable<ReturnType<typeof currentDesign>>) => void | Promise<void>): Action['run'] =>
  (studio) => {
    const design = currentDesign(studio);
    if (design !== null) return run(studio, design);
  };

export const newBlank = action({
  id: 'newBlank',
  name: 'New blank sequence…',
  keys: ['$mod+N'],
  run: ({ frame }) => frame.getState().openDialog({ kind: 'newBlank' }),
});

export const newFromTemplate = action({
  id: 'newFromTemplate',
  name: 'New from template…',
  keys: ['$mod+Shift+N'],
  run: ({ frame }) => frame.getState().openDialog({ kind: 'gallery' }),
});

export const importFromFiles = action({ id: 'import', name: 'Import…', keys: ['$mod+O'], run: chooseAndImport });

export const exportToFile = action({
  id: 'export',
  name: 'Export…',
  keys: ['$mod+E'],
  enabled: hasDesign,
  reason: noneMeant,
  run: onDesign(({ frame }, design) => frame.getState().openDialog({ kind: 'export', design, bundle: false })),
});

export const exportBundle = action({
  id: 'exportBundle',
  name: 'Export bundle…',
  keys: ['$mod+Shift+E'],
  enabled: ({ stores }) => libraryFor(stores.library.getState().entries).size > 0,
  reason: () => 'The library has no sequence',
  run: (studio) => studio.frame.getState().openDialog({ kind: 'export', design: currentDesign(studio), bundle: true }),
});

/** A page in a browser cannot print another document; there the exported playbook is printed. */
export const print = action({
  id: 'print',
  name: 'Print playbook…',
  keys: ['$mod+P'],
  enabled: (studio) => studio.bridge.host === 'electron' && hasDesign(studio),
  reason: (studio) => (studio.bridge.host === 'electron' ? noneMeant() : 'A browser prints the exported playbook'),
  run: onDesign(printPlaybook),
});

export const duplicate = action({
  id: 'duplicate',
  name: 'Duplicate',
  keys: ['$mod+D'],
  enabled: hasDesign,
  reason: noneMeant,
  run: onDesign(duplicateDesign),
});

export const remove = action({
  id: 'delete',
  name: 'Delete sequence',
  label: (studio) => (meantDesigns(studio).length > 1 ? `Delete ${meantDesigns(studio).length} sequences` : 'Delete sequence'),
  enabled: hasDesign,
  reason: noneMeant,
  run: (studio) => deleteDesigns(studio, meantDesigns(studio)),
});

export const goToLibrary = action({
  id: 'library',
  name: 'Back to Library',
  keys: ['$mod+Shift+L'],
  enabled: ({ stores }) => stores.view.getState().screen !== 'library',
  reason: () => 'This is the Library',
  run: backToLibrary,
});
