import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Catalog } from '../../../shared/model/catalog.ts';
import type { UsedItem } from '../../../shared/model/catalogItem.ts';
import { Pane } from '../../ui/Pane.tsx';
import { openDesign } from '../documents.ts';
import { useStudio } from '../studio.tsx';
import { EntryForm } from './EntryForm.tsx';
import type { Entry } from './sections.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  uses: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  remove: { alignSelf: 'flex-start' },
});

interface EntryPaneProps {
  readonly catalog: Catalog;
  readonly entry: Entry;
  readonly noun: string;
  readonly use: UsedItem | undefined;
  readonly onChange: (label: string, next: Catalog) => string | null;
  readonly onRemove: () => void;
}

/** One entry of the catalog: its fields, its name, and the sequences that use it. */
export function EntryPane({ catalog, entry, noun, use, onChange, onRemove }: EntryPaneProps) {
  const styles = useStyles();
  const studio = useStudio();
  const { item } = entry;
  return (
    <Pane title={entry.label}>
      <div className={styles.form}>
        <Text className={styles.facts}>{`Name: ${'name' in item ? item.name : item.id}`}</Text>
        <EntryForm catalog={catalog} item={item} onChange={onChange} />
        {use === undefined ? (
          <Text className={styles.facts}>{`No sequence uses this ${noun}.`}</Text>
        ) : (
          <div>
            <Text className={styles.facts}>Used by</Text>
            <ul className={styles.uses}>
              {use.designs.map(({ id, name }) => (
                <li key={id}>
                  <Link as="button" onClick={() => openDesign(studio, id)}>
                    {name === '' ? 'Untitled sequence' : name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Button className={styles.remove} icon={<DeleteRegular />} onClick={onRemove}>{`Remove this ${noun}`}</Button>
      </div>
    </Pane>
  );
}
