import { Button, makeStyles, Tab, TabList, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
  tabs: { flex: '1 1 auto', flexWrap: 'wrap', minWidth: 0 },
});

interface LeadTabsProps {
  readonly names: readonly string[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** The records that are simulated together: which one is looked at, one more, one less. */
export function LeadTabs({ names, chosen, onChoose, onAdd, onRemove }: LeadTabsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {names.length < 2 ? null : (
        <TabList
          size="small"
          className={styles.tabs}
          aria-label="Records of this simulation"
          selectedValue={chosen}
          onTabSelect={(_, { value }) => onChoose(Number(value))}
        >
          {names.map((name, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two records may have one name; a removed one takes its tab along
            <Tab key={place} value={place}>
              {name.trim() === '' ? 'No name yet' : name}
            </Tab>
          ))}
        </TabList>
      )}
      <Button size="small" icon={<AddRegular />} disabledFocusable={names.length >= MOST_LEADS} onClick={onAdd}>
        Add another record
      </Button>
      {names.length < 2 ? null : (
        <Tooltip content={`Remove ${names[chosen] ?? 'this record'}`} relationship="label">
          <Button size="small" appearance="subtle" icon={<DeleteRegular />} onClick={onRemove} />
        </Tooltip>
      )}
    </div>
  );
}

/** More than that nobody keeps apart on one screen. */
const MOST_LEADS = 20;
