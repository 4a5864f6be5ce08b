import { DialogSurface, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { StudioDialog } from '../../ui/StudioDialog.tsx';
import { useFocusReturn } from '../dialogs/useFocusReturn.ts';
import { useStudio } from '../studio.tsx';
import { type Entry, entriesFor } from './entries.ts';
import { PaletteList } from './PaletteList.tsx';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(680px, calc(100vw - 24px))',
    maxWidth: 'none',
    margin: 'min(8vh, 64px) auto auto',
    padding: tokens.spacingHorizontalM,
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  nothing: { padding: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

/** Everything that can be done, by name: a search field that commands a list. The focus stays in the field and returns when it goes. */
export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const listId = useId();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  useFocusReturn();
  // At once, not when the kit comes to it: the first letters may follow the keys directly.
  useLayoutEffect(() => search.current?.focus(), []);

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
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface} aria-label="Search or run">
        <div className={styles.content}>
          <Input
            input={{ ref: search }}
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
      </DialogSurface>
    </StudioDialog>
  );
}
