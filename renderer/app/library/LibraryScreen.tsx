import { Button, makeStyles, SearchBox, Text, Title3, tokens } from '@fluentui/react-components';
import { ArrowImportRegular, SearchRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useState } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { importFromFiles } from '../actions/fileActions.ts';
import { LibraryTable } from './LibraryTable.tsx';
import { NewButton } from './NewButton.tsx';
import { NothingYet } from './NothingYet.tsx';
import { type Sorting, shownRows } from './rows.ts';
import { useLibraryRows } from './useLibraryRows.ts';

const useStyles = makeStyles({
  screen: { height: '100%', overflow: 'auto', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1280px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    boxSizing: 'border-box',
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 auto', margin: 0 },
  search: { width: '260px', maxWidth: '100%' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** In the search field Ctrl+Z takes back typing, not the last deletion. */
const keepTyping = (event: KeyboardEvent): void => {
  if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) event.stopPropagation();
};

/** Home: every sequence on this machine. */
export function LibraryScreen() {
  const styles = useStyles();
  const rows = useLibraryRows();
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ column: 'changed', direction: 'descending' });
  const shown = shownRows(rows, search, sorting);

  return (
    <main className={styles.screen}>
      <div className={styles.page}>
        <div className={styles.bar}>
          <Title3 as="h1" className={styles.title}>
            Sequences
          </Title3>
          <SearchBox
            className={styles.search}
            aria-label="Search by name"
            placeholder="Search by name"
            value={search}
            onChange={(_, { value }) => setSearch(value)}
            onKeyDown={keepTyping}
          />
          <ActionButton action={importFromFiles} icon={<ArrowImportRegular />} appearance="secondary" text="Import" />
          <NewButton />
        </div>
        <div className={styles.card}>
          {rows.length === 0 ? (
            <NothingYet />
          ) : shown.length === 0 ? (
            <EmptyState
              icon={<SearchRegular />}
              title="No sequence has this name"
              text={`Nothing in the library contains "${search.trim()}" in its name.`}
            >
              <Button onClick={() => setSearch('')}>Show all sequences</Button>
            </EmptyState>
          ) : (
            <LibraryTable rows={shown} sorting={sorting} onSort={setSorting} />
          )}
        </div>
        {rows.length === 0 ? null : (
          <Text size={200} className={styles.hint}>
            Enter or a double click opens a sequence. Drop sequence files anywhere on the window to import them.
          </Text>
        )}
      </div>
    </main>
  );
}
