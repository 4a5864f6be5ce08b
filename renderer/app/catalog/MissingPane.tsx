import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { CatalogItem, UsedItem } from '../../../shared/model/catalogItem.ts';
import { itemKey } from '../../../shared/model/catalogItem.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { openDesign } from '../documents.ts';
import { useStudio } from '../studio.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  uses: { color: tokens.colorNeutralForeground2 },
});

/** What an item is, in words: "Column budget of lead". */
export function itemInWords(item: CatalogItem): string {
  switch (item.kind) {
    case 'recordType':
      return `Record type ${item.name}`;
    case 'column':
      return `Column ${item.name} of ${item.recordType}`;
    case 'process':
      return `Business process ${item.id}`;
    case 'stage':
      return `Stage ${item.id} of ${item.process}`;
    case 'callResult':
      return `Call result ${item.id}`;
    case 'emailTemplate':
      return `Email template ${item.id}`;
    case 'textTemplate':
      return `Text message template ${item.id}`;
  }
}

interface MissingPaneProps {
  readonly missing: readonly UsedItem[];
  readonly onAdd: (item: CatalogItem) => void;
}

/** What sequences of the library name and the catalog does not offer, each with the sequences and a way to add it. */
export function MissingPane({ missing, onAdd }: MissingPaneProps) {
  const styles = useStyles();
  const studio = useStudio();
  return (
    <Pane title="Missing">
      {missing.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title="Nothing is missing"
          text="The catalog offers everything that the sequences of this library name."
        />
      ) : (
        <ul className={styles.list}>
          {missing.map(({ item, designs }) => (
            <li key={itemKey(item)} className={styles.row}>
              <div className={styles.what}>
                <Text weight="semibold" block>
                  {itemInWords(item)}
                </Text>
                <Text className={styles.uses}>
                  {'Used by '}
                  {designs.map(({ id, name }, index) => (
                    <span key={id}>
                      {index === 0 ? '' : ', '}
                      <Link as="button" inline onClick={() => openDesign(studio, id)}>
                        {name === '' ? 'Untitled sequence' : name}
                      </Link>
                    </span>
                  ))}
                </Text>
              </div>
              <Button icon={<AddRegular />} aria-label={`Add ${itemInWords(item)} to the catalog`} onClick={() => onAdd(item)}>
                Add
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}
