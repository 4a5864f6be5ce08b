import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useState } from 'react';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { useStudio } from '../studio.tsx';
import { type Entry, entriesFor } from './entries.ts';
import { PaletteList } from './PaletteList.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  nothing: { padding: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

/** A search field that commands a list: the focus stays in the field, arrow keys move through the list, Enter runs. */
export function PaletteContent({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);

  const entries = entriesFor(studio, query);
  const active = entries.find(({ id }) => id === chosen) ?? entries.find(({ enabled }) => enabled) ?? entries[0];
  const idOf = ({ id }: Entry): string => `${listId}-${id}`;

  const run = (entry: Entry): void => {
    if (!entry.enabled) return;
    onClose();
    // Only when the dialog has gone and the focus is back where it was: some actions begin there.
    setTimeout(entry.run);
  };
  const move = (by: 1 | -1): void => {
    const at = active === undefined ? -1 : entries.indexOf(active);
    setChosen(entries[(at + by + entries.length) % entries.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active !== undefined) run(active);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.content}>
      <Input
        role="combobox"
        aria-label="Search actions, steps and sequences"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : idOf(active)}
        autoComplete="off"
        placeholder="Search actions, steps and sequences"
        contentBefore={<SearchRegular />}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value.trimStart());
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
      />
      {entries.length === 0 ? <Text className={styles.nothing}>Nothing is called "{query}".</Text> : null}
      <PaletteList id={listId} entries={entries} active={active} idOf={idOf} onRun={run} onPoint={({ id }) => setChosen(id)} />
      <div role="status">
        <HiddenText text={query === '' ? '' : `${entries.length} found`} />
      </div>
    </div>
  );
}
