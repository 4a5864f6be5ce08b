import { Button } from '@fluentui/react-components';
import { ArchiveRegular, DeleteRegular, SearchRegular } from '@fluentui/react-icons';
import { KEPT_DAYS } from '../../state/bin.ts';
import { placeOf } from '../../state/library.ts';
import { noFilters } from '../../state/libraryView.ts';
import { useCatalog, useLibrary, useStores } from '../../state/stores.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useStudio } from '../studio.tsx';
import type { LibraryScreenState } from './libraryState.ts';
import { NothingYet } from './NothingYet.tsx';
import { hasWords, wordsOf } from './search.ts';
import { counted } from './words.ts';

/** A place of the library with nothing in it. */
export function NothingHere({ place }: { readonly place: LibraryScreenState['place'] }) {
  switch (place) {
    case 'list':
      return <NothingYet />;
    case 'archive':
      return (
        <EmptyState
          icon={<ArchiveRegular />}
          title="Nothing is archived"
          text="Archive what you do not work on now: it leaves the list, and everything in it stays as it is."
        />
      );
    case 'bin':
      return (
        <EmptyState
          icon={<DeleteRegular />}
          title="The bin is empty"
          text={`Deleted sequences are kept here for ${KEPT_DAYS} days and can be restored until then.`}
        />
      );
  }
}

interface NoHitProps {
  readonly place: LibraryScreenState['place'];
  readonly search: string;
  readonly filtered: boolean;
}

/** Nothing answers the search and the filters: the ways on. */
export function NoHit({ place, search, filtered }: NoHitProps) {
  const { frame } = useStudio();
  const catalog = useCatalog();
  const { library } = useStores();
  const entries = useLibrary((state) => state.entries);
  const searched = search.trim();
  const words = wordsOf(search);
  const elsewhere = place === 'list' ? 'archive' : 'list';
  const there = [...entries.values()].filter(
    ({ design, shelf }) => placeOf(shelf) === elsewhere && hasWords(design, catalog, words),
  ).length;
  const showAll = (): void => {
    frame.getState().setLibrary({ search: '' });
    library.getState().look({ filters: noFilters });
  };
  return (
    <EmptyState
      icon={<SearchRegular />}
      title="Nothing found"
      text={
        searched === ''
          ? 'No sequence here meets the filters.'
          : `No sequence here has "${searched}" in its name, tags, steps or texts${filtered ? ' and meets the filters' : ''}.`
      }
    >
      {filtered && searched !== '' ? (
        <Button onClick={() => library.getState().look({ filters: noFilters })}>Clear the filters</Button>
      ) : null}
      {searched !== '' && place !== 'bin' && there > 0 ? (
        <Button
          appearance="primary"
          onClick={() => {
            library.getState().look({ filters: noFilters });
            frame.getState().setLibrary({ place: elsewhere, selected: [] });
          }}
        >
          {`${counted(there, 'sequence')} in ${elsewhere === 'archive' ? 'the archive' : 'the list'}`}
        </Button>
      ) : null}
      <Button onClick={showAll}>Show all sequences</Button>
    </EmptyState>
  );
}
