import type { Design } from '../../../shared/model/design.ts';
import { restoreDesigns } from '../documents.ts';
import type { LibraryScreenState } from '../library/libraryState.ts';
import { meantDesigns, selectedDesigns } from '../library/meant.ts';
import { markDesigns, markOf, saveAsTemplate } from '../library/shelving.ts';
import { currentDesign, type Studio } from '../studio.tsx';
import { type Action, action } from './action.ts';

const inLibrary = ({ stores }: Studio): boolean => stores.view.getState().screen === 'library';
const hasMeant = (studio: Studio): boolean => inLibrary(studio) && meantDesigns(studio).length > 0;
const firstMeant = (studio: Studio): Design | undefined => meantDesigns(studio)[0];
const isMarked = (studio: Studio, mark: 'archived' | 'pinned'): boolean => {
  const design = firstMeant(studio);
  return design !== undefined && markOf(studio, design, mark);
};

/** Whoever is on several rows means all of them; the first says which way it goes. */
const marking = (id: string, mark: 'archived' | 'pinned', [on, off]: readonly [string, string]): Action =>
  action({
    id,
    name: on,
    label: (studio) => (isMarked(studio, mark) ? off : on),
    enabled: hasMeant,
    run: (studio) => markDesigns(studio, meantDesigns(studio), mark, !isMarked(studio, mark)),
  });

export const archive = marking('archive', 'archived', ['Archive', 'Move back to the list']);
export const pin = marking('pin', 'pinned', ['Pin to the top', 'Unpin']);

export const findInLibrary = action({
  id: 'findInLibrary',
  name: 'Search the library',
  keys: ['$mod+F', '/'],
  enabled: inLibrary,
  run: () => {
    const field = document.querySelector<HTMLInputElement>('input[data-library-search]');
    field?.focus();
    field?.select();
  },
});

export const renameInLibrary = action({
  id: 'renameInLibrary',
  name: 'Rename',
  keys: ['F2'],
  enabled: (studio) => inLibrary(studio) && currentDesign(studio) !== null,
  run: (studio) => studio.frame.getState().setLibrary({ renaming: currentDesign(studio)?.id ?? null }),
});

export const editTags = action({
  id: 'tags',
  name: 'Tags…',
  enabled: hasMeant,
  run: (studio) => studio.frame.getState().openDialog({ kind: 'tags', designs: meantDesigns(studio) }),
});

export const keepAsTemplate = action({
  id: 'saveAsTemplate',
  name: 'Save as template',
  enabled: (studio) => currentDesign(studio) !== null,
  run: (studio) => {
    const design = currentDesign(studio);
    if (design !== null) saveAsTemplate(studio, design);
  },
});

export const showWhereUsed = action({
  id: 'whereUsed',
  name: 'Where used…',
  enabled: (studio) => currentDesign(studio) !== null,
  run: (studio) => {
    const design = currentDesign(studio);
    if (design !== null) studio.frame.getState().openDialog({ kind: 'whereUsed', design });
  },
});

/** What is meant in the bin: the selected rows where the person is on one of them, else their row. */
function meantInBin(studio: Studio): readonly Design[] {
  const { row, library } = studio.frame.getState();
  if (!inLibrary(studio) || library.place !== 'bin' || row === null) return [];
  if (library.selected.includes(row)) return selectedDesigns(studio);
  const entry = studio.stores.library.getState().entries.get(row);
  return entry === undefined || entry.shelf.deletedAt === null ? [] : [entry.design];
}

export const restore = action({
  id: 'restore',
  name: 'Restore',
  enabled: (studio) => meantInBin(studio).length > 0,
  run: (studio) => {
    const ids = meantInBin(studio).map(({ id }) => id);
    studio.frame.getState().setLibrary({ selected: [] });
    restoreDesigns(studio, ids);
  },
});

export const erase = action({
  id: 'erase',
  name: 'Delete for ever…',
  enabled: (studio) => meantInBin(studio).length > 0,
  run: (studio) => studio.frame.getState().openDialog({ kind: 'erase', designs: meantInBin(studio) }),
});

const inBin = ({ stores }: Studio): readonly Design[] =>
  [...stores.library.getState().entries.values()].filter(({ shelf }) => shelf.deletedAt !== null).map(({ design }) => design);

export const emptyBin = action({
  id: 'emptyBin',
  name: 'Empty the bin…',
  enabled: (studio) => inLibrary(studio) && inBin(studio).length > 0,
  run: (studio) => studio.frame.getState().openDialog({ kind: 'erase', designs: inBin(studio) }),
});

const showing = (place: LibraryScreenState['place'], name: string): Action =>
  action({
    id: `library-${place}`,
    name,
    enabled: (studio) => inLibrary(studio) && studio.frame.getState().library.place !== place,
    run: ({ frame }) => frame.getState().setLibrary({ place, selected: [], renaming: null }),
  });

export const showList = showing('list', 'All sequences');
export const showArchive = showing('archive', 'Archive');
export const showBin = showing('bin', 'Bin');

export const switchLayout = action({
  id: 'libraryLayout',
  name: 'Library as cards or list',
  label: ({ stores }) => (stores.library.getState().view.layout === 'list' ? 'Library as cards' : 'Library as a list'),
  enabled: inLibrary,
  run: ({ stores }) => {
    const { view, look } = stores.library.getState();
    look({ layout: view.layout === 'list' ? 'cards' : 'list' });
  },
});
