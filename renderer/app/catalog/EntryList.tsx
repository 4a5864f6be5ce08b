import { Button, Caption1, makeStyles, mergeClasses, SearchBox, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { UsedItem } from '../../../shared/model/catalogItem.ts';
import type { Entry } from './sections.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0, height: '100%' },
  bar: { display: 'flex', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 auto', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none', overflowY: 'auto', flex: '1 1 auto', minHeight: '80px' },
  entry: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected },
  hint: { color: tokens.colorNeutralForeground3 },
  hintOfChosen: { color: 'inherit' },
});

interface EntryListProps {
  readonly label: string;
  readonly noun: string;
  readonly entries: readonly Entry[];
  readonly uses: ReadonlyMap<string, UsedItem>;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onAdd: () => void;
}

const usedBy = (use: UsedItem | undefined): string =>
  use === undefined ? '' : `used by ${use.designs.length} sequence${use.designs.length === 1 ? '' : 's'}`;

/** The entries of a section: one stop of the Tab key, walked with the arrows, cut down by what is typed above it. */
export function EntryList({ label, noun, entries, uses, chosen, onChoose, onAdd }: EntryListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = entries.filter((entry) => `${entry.label} ${entry.key}`.toLowerCase().includes(wanted));
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === chosen),
  );

  const move = (event: KeyboardEvent): void => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const entry = target === undefined ? undefined : shown[Math.max(0, Math.min(target, shown.length - 1))];
    if (entry === undefined) return;
    event.preventDefault();
    onChoose(entry.key);
    list.current?.querySelectorAll('button')[shown.indexOf(entry)]?.focus();
  };

  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={`Search ${label}`}
          placeholder="Search"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Button size="small" icon={<AddRegular />} aria-label={`New ${noun}`} onClick={onAdd}>
          New
        </Button>
      </div>
      {shown.length === 0 ? (
        <Text>{entries.length === 0 ? `There is no ${noun} yet.` : `No ${noun} matches "${search.trim()}".`}</Text>
      ) : (
        <ul ref={list} className={styles.list} aria-label={label} onKeyDown={move}>
          {shown.map((entry, index) => (
            <li key={entry.key}>
              <Button
                appearance="subtle"
                className={mergeClasses(styles.entry, entry.key === chosen && styles.chosen)}
                tabIndex={index === at ? 0 : -1}
                aria-current={entry.key === chosen ? 'true' : undefined}
                onClick={() => onChoose(entry.key)}
              >
                <span>{entry.label}</span>
                <Caption1 className={mergeClasses(styles.hint, entry.key === chosen && styles.hintOfChosen)}>
                  {[entry.hint, usedBy(uses.get(entry.key))].filter((part) => part !== '').join(', ') || 'not used'}
                </Caption1>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
