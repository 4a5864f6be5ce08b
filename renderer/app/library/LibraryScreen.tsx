import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { KEPT_DAYS } from '../../state/bin.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { focusScreen } from '../panes.ts';
import { useFrame } from '../studio.tsx';
import { FilterChips } from './FilterChips.tsx';
import { filtersFor } from './filters.ts';
import { LibraryHeader } from './LibraryHeader.tsx';
import { LibraryRows } from './LibraryRows.tsx';
import type { LibraryScreenState } from './libraryState.ts';
import { NoHit, NothingHere } from './NothingHere.tsx';
import { shownRows } from './rows.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { wordsOf } from './search.ts';
import { useLibraryRows } from './useLibraryRows.ts';
import { usePreparedSearch } from './usePreparedSearch.ts';

const useStyles = makeStyles({
  screen: { height: '100%', overflow: 'auto', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '1280px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    boxSizing: 'border-box',
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

const hints: Readonly<Record<LibraryScreenState['place'], string>> = {
  list: 'Enter or a double click opens a sequence, Space selects it. Drop sequence files anywhere on the window to import them.',
  archive: 'What is archived can be opened, simulated and advanced to as before; it is only out of the way.',
  bin: `Deleted sequences are kept for ${KEPT_DAYS} days. After that, the next start deletes them for ever.`,
};

/** Home: every sequence on this machine. */
export function LibraryScreen() {
  const styles = useStyles();
  const catalog = useCatalog();
  const { place, search } = useFrame((state) => state.library);
  const { filters, sorting } = useLibrary((state) => state.view);
  const rows = useLibraryRows(place);
  usePreparedSearch();
  // Typing comes first: the rows follow when there is time.
  const searched = useDeferredValue(search);
  const words = useMemo(() => wordsOf(searched), [searched]);
  const shown = useMemo(
    () => shownRows(rows, { search: searched, filters, sorting }, catalog),
    [rows, searched, filters, sorting, catalog],
  );
  const offered = useMemo(() => filtersFor(rows, filters, catalog), [rows, filters, catalog]);
  const isEmpty = rows.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row that had the keyboard may have gone with the place, or been the last
  useEffect(focusScreen, [place, isEmpty]);

  return (
    <main className={styles.screen}>
      <div className={styles.page}>
        <LibraryHeader filters={offered} />
        <FilterChips filters={offered} />
        <SelectionBar />
        {rows.length === 0 ? (
          <div className={styles.card}>
            <NothingHere place={place} />
          </div>
        ) : shown.length === 0 ? (
          <div className={styles.card}>
            <NoHit place={place} search={searched} filtered={offered.some(({ on }) => on)} />
          </div>
        ) : (
          <LibraryRows key={place} rows={shown} words={words} />
        )}
        {rows.length === 0 ? null : (
          <Text size={200} className={styles.hint}>
            {hints[place]}
          </Text>
        )}
      </div>
    </main>
  );
}
