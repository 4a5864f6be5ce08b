import { Badge, makeStyles, Tab, TabList, Title3, tokens } from '@fluentui/react-components';
import { ArrowExportUpRegular, ArrowImportRegular, ArrowRedoRegular, ArrowResetRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { type CatalogItem, itemKey, missingFrom, usesIn, withItem } from '../../../shared/model/catalogItem.ts';
import { libraryFor } from '../../state/library.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { exportCatalog, resetCatalog } from '../actions/catalogActions.ts';
import { redo, undo } from '../actions/editActions.ts';
import { importFromFiles } from '../actions/fileActions.ts';
import { changeCatalog } from '../catalogs.ts';
import { useStudio } from '../studio.tsx';
import { AddEntryDialog } from './AddEntryDialog.tsx';
import { withoutItem } from './changes.ts';
import { EntryList } from './EntryList.tsx';
import { EntryPane } from './EntryPane.tsx';
import { itemInWords, MissingPane } from './MissingPane.tsx';
import { entriesOf, entryNoun, type Section, sectionKey, sectionsOf } from './sections.ts';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    height: '100%',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    boxSizing: 'border-box',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 auto', margin: 0 },
  panes: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '220px minmax(240px, 320px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    // In a narrow window one stands below the other, and the screen scrolls.
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto', flex: '0 0 auto' },
  },
  wide: { gridColumnStart: 'span 2', '@media (max-width: 860px)': { gridColumnStart: 'auto' } },
  badge: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** What the organisation offers to its sequences: looked at, changed, and compared with what the sequences need. */
export function CatalogScreen() {
  const styles = useStyles();
  const studio = useStudio();
  const catalog = useCatalog();
  const entries = useLibrary((state) => state.entries);
  const uses = useMemo(() => usesIn(libraryFor(entries).values()), [entries]);
  const missing = useMemo(() => missingFrom(catalog, uses), [catalog, uses]);
  const sections = sectionsOf(catalog);
  const [chosenSection, setSection] = useState<string>('recordTypes');
  const [section, label] = sections.find(([one]) => sectionKey(one) === chosenSection) ?? sections[0] ?? missingSection;
  const add = (item: CatalogItem): void => {
    changeCatalog(studio, `Add ${itemInWords(item)}`, withItem(catalog, item));
  };

  return (
    <main className={styles.screen}>
      <div className={styles.bar}>
        <Title3 as="h1" className={styles.title}>
          Catalog
        </Title3>
        <ActionButton action={undo} icon={<ArrowUndoRegular />} />
        <ActionButton action={redo} icon={<ArrowRedoRegular />} />
        <ActionButton action={resetCatalog} icon={<ArrowResetRegular />} text="Standard catalog" />
        <ActionButton action={importFromFiles} icon={<ArrowImportRegular />} appearance="secondary" text="Import" />
        <ActionButton action={exportCatalog} icon={<ArrowExportUpRegular />} appearance="secondary" text="Export catalog" />
      </div>
      <div className={styles.panes}>
        <Pane title="Sections">
          <TabList
            vertical
            reserveSelectedTabSpace={false}
            aria-label="Sections of the catalog"
            selectedValue={sectionKey(section)}
            onTabSelect={(_, { value }) => setSection(String(value))}
          >
            {sections.map(([one, name]) => (
              <Tab key={sectionKey(one)} value={sectionKey(one)}>
                {name}
                {one.kind === 'missing' && missing.length > 0 ? (
                  <Badge className={styles.badge} size="small" color="danger">
                    {missing.length}
                  </Badge>
                ) : null}
              </Tab>
            ))}
          </TabList>
        </Pane>
        {section.kind === 'missing' ? (
          <div className={styles.wide}>
            <MissingPane missing={missing} onAdd={add} />
          </div>
        ) : (
          <SectionPanes key={sectionKey(section)} section={section} label={label} uses={uses} />
        )}
      </div>
    </main>
  );
}

const missingSection: readonly [Section, string] = [{ kind: 'missing' }, 'Missing'];

interface SectionPanesProps {
  readonly section: Exclude<Section, { kind: 'missing' }>;
  readonly label: string;
  readonly uses: ReturnType<typeof usesIn>;
}

/** The list of a section's entries, and the chosen one. */
function SectionPanes({ section, label, uses }: SectionPanesProps) {
  const studio = useStudio();
  const catalog = useCatalog();
  const entries = entriesOf(catalog, section);
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const entry = entries.find(({ key }) => key === chosen) ?? entries[0];
  const noun = entryNoun[section.kind];

  return (
    <>
      <Pane title={label}>
        <EntryList
          label={label}
          noun={noun}
          entries={entries}
          uses={uses}
          chosen={entry?.key ?? null}
          onChoose={setChosen}
          onAdd={() => setAdding(true)}
        />
      </Pane>
      {entry === undefined ? null : (
        <EntryPane
          key={entry.key}
          catalog={catalog}
          entry={entry}
          noun={noun}
          use={uses.get(entry.key)}
          onChange={(change, next) => changeCatalog(studio, change, next)}
          onRemove={() => {
            const index = entries.indexOf(entry);
            const after = entries[index + 1] ?? entries[index - 1];
            if (changeCatalog(studio, `Remove ${noun} ${entry.label}`, withoutItem(catalog, entry.item)) !== null) return;
            setChosen(after?.key ?? null);
            tellUses(studio, noun, entry.label, uses.get(entry.key)?.designs.length ?? 0);
          }}
        />
      )}
      {adding ? (
        <AddEntryDialog
          catalog={catalog}
          section={section}
          onAdd={(item, name, next) => {
            const refused = changeCatalog(studio, `Add ${noun} ${name}`, next);
            if (refused === null) setChosen(itemKey(item));
            return refused;
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}

/** Removing what sequences use is allowed, since undo brings it back; but it is said. */
function tellUses({ stores }: ReturnType<typeof useStudio>, noun: string, label: string, count: number): void {
  const { view, catalog } = stores;
  const used =
    count === 0
      ? ''
      : ` ${count} sequence${count === 1 ? ' has' : 's have'} a problem now, because ${count === 1 ? 'it uses' : 'they use'} it.`;
  const run = (): void => {
    catalog.getState().undo();
    view.getState().notify(null);
  };
  view.getState().notify({ text: `Removed ${noun} "${label}".${used}`, intent: 'info', action: { label: 'Undo', run } });
}
