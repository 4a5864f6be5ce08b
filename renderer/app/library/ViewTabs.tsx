import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { placeOf } from '../../state/library.ts';
import { useLibrary } from '../../state/stores.tsx';
import { perform } from '../actions/action.ts';
import { showArchive, showBin, showList } from '../actions/libraryActions.ts';
import { useFrame, useStudio } from '../studio.tsx';

const useStyles = makeStyles({ count: { marginInlineStart: tokens.spacingHorizontalXS } });

const tabs = [
  { place: 'list', label: 'All', action: showList },
  { place: 'archive', label: 'Archive', action: showArchive },
  { place: 'bin', label: 'Bin', action: showBin },
] as const;

/** The places of the library, each with how much is in it. */
export function ViewTabs() {
  const styles = useStyles();
  const studio = useStudio();
  const chosen = useFrame((state) => state.library.place);
  const entries = useLibrary((state) => state.entries);
  const countIn = (place: string): number => [...entries.values()].filter(({ shelf }) => placeOf(shelf) === place).length;
  return (
    <TabList
      size="small"
      aria-label="Views of the library"
      selectedValue={chosen}
      onTabSelect={(_, { value }) => {
        const tab = tabs.find(({ place }) => place === value);
        if (tab !== undefined) perform(studio, tab.action);
      }}
    >
      {tabs.map(({ place, label }) => (
        <Tab key={place} value={place}>
          {label} <CounterBadge className={styles.count} size="small" appearance="ghost" overflowCount={9999} count={countIn(place)} />
        </Tab>
      ))}
    </TabList>
  );
}
