import { Button, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { noFilters } from '../../state/libraryView.ts';
import { useStores } from '../../state/stores.tsx';
import type { Filter } from './filters.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  chips: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What is asked of the sequences, one chip each; its cross takes it back. */
export function FilterChips({ filters }: { readonly filters: readonly Filter[] }) {
  const styles = useStyles();
  const { library } = useStores();
  const on = filters.filter((filter) => filter.on);
  if (on.length === 0) return null;
  const look = library.getState().look;
  return (
    <div className={styles.row}>
      <TagGroup
        aria-label="Filters"
        className={styles.chips}
        onDismiss={(_, { value }) => {
          const filter = on.find(({ key }) => key === value);
          if (filter !== undefined) look({ filters: filter.switched });
        }}
      >
        {on.map(({ key, group, label }) => (
          <Tag key={key} value={key} size="small" appearance="brand" dismissible dismissIcon={{ 'aria-label': 'remove' }}>
            {group === 'Problems' ? label : `${group}: ${label}`}
          </Tag>
        ))}
      </TagGroup>
      <Button size="small" appearance="transparent" onClick={() => look({ filters: noFilters })}>
        Clear filters
      </Button>
    </div>
  );
}
