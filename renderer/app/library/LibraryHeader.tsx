import { makeStyles, SearchBox, Title3, tokens } from '@fluentui/react-components';
import { ArrowExportUpRegular, ArrowImportRegular, DeleteRegular, GridRegular, ListRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useLibrary } from '../../state/stores.tsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { exportBundle, importFromFiles } from '../actions/fileActions.ts';
import { emptyBin, switchLayout } from '../actions/libraryActions.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import type { Filter } from './filters.ts';
import { NewButton } from './NewButton.tsx';
import { ViewTabs } from './ViewTabs.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 auto', margin: 0 },
  search: { width: '320px', maxWidth: '100%' },
  gap: { flex: '1 1 auto' },
});

/** The head of the library: search, new, and which sequences are shown how. */
export function LibraryHeader({ filters }: { readonly filters: readonly Filter[] }) {
  const styles = useStyles();
  const { frame } = useStudio();
  const { search, place } = useFrame((state) => state.library);
  const layout = useLibrary((state) => state.view.layout);

  const onKeyDown = (event: KeyboardEvent): void => {
    // In the search field Ctrl+Z takes back typing, not the last deletion.
    if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) event.stopPropagation();
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-sequence] button[tabindex="0"]')?.focus();
    }
  };

  return (
    <>
      <div className={styles.bar}>
        <Title3 as="h1" className={styles.title}>
          Sequences
        </Title3>
        <SearchBox
          className={styles.search}
          aria-label="Search names, tags, steps and texts"
          placeholder="Search names, tags, steps and texts"
          data-library-search
          value={search}
          onChange={(_, { value }) => frame.getState().setLibrary({ search: value, selected: [] })}
          onKeyDown={onKeyDown}
        />
        <ActionButton action={importFromFiles} icon={<ArrowImportRegular />} appearance="secondary" text="Import" />
        <ActionButton action={exportBundle} icon={<ArrowExportUpRegular />} appearance="secondary" text="Export bundle…" />
        <NewButton />
      </div>
      <div className={styles.bar}>
        <ViewTabs />
        <div className={styles.gap} />
        {place === 'bin' ? <ActionButton action={emptyBin} icon={<DeleteRegular />} text="Empty the bin…" /> : null}
        <FilterMenu filters={filters} />
        <ActionButton action={switchLayout} icon={layout === 'list' ? <GridRegular /> : <ListRegular />} />
      </div>
    </>
  );
}
