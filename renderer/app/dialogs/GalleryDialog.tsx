import { Badge, Button, Field, makeStyles, Select, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { recordTypeOf } from '../../../shared/model/catalog.ts';
import { type Goal, goals } from '../../../shared/model/templates/template.ts';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { extentInWords, type GalleryItem, galleryItems } from '../library/gallery.ts';
import { TemplatePreview } from '../library/TemplatePreview.tsx';
import { titleOf } from '../library/words.ts';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: '250px minmax(0, 1fr)', gap: tokens.spacingHorizontalL, height: 'min(470px, 60vh)' },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  list: { overflowY: 'auto', minHeight: 0, flex: '1 1 auto', flexShrink: 1 },
  tab: { textAlign: 'start' },
  label: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', whiteSpace: 'normal' },
  extent: { color: tokens.colorNeutralForeground3 },
  preview: { minHeight: 0, minWidth: 0, overflowY: 'auto' },
});

/** What is shown: everything, the person's own, or what is for a goal or a record type. */
type Filter = 'all' | 'own' | `goal ${Goal}` | `for ${string}`;

const goalWords: Readonly<Record<Goal, string>> = {
  newLead: 'New lead',
  noReply: 'No reply',
  renewal: 'Renewal',
  event: 'Event and follow-up',
  reEngage: 'Re-engage',
};

function fits(item: GalleryItem, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'own') return item.kind === 'own';
  return (
    filter === `for ${item.design.recordType}` || (item.kind === 'builtIn' && item.template.goals.some((goal) => filter === `goal ${goal}`))
  );
}

interface Choices {
  readonly label: string;
  readonly options: readonly (readonly [Filter, string])[];
}

/** The templates, built-in ones and the person's own, each with a preview. "Use" makes a copy and opens it. */
export function GalleryDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const catalog = useCatalog();
  const entries = useLibrary((state) => state.entries);
  const panel = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const items = galleryItems(entries);
  const shown = items.filter((item) => fits(item, filter));
  const current = shown.find(({ design }) => design.id === chosen) ?? shown.find(({ kind }) => kind === 'builtIn') ?? shown[0];
  const recordTypes = [...new Set(items.map(({ design }) => design.recordType))];
  const groups: readonly Choices[] = [
    {
      label: 'Templates',
      options: [['all', 'All templates'], ...(items.some(({ kind }) => kind === 'own') ? [['own', 'Yours'] as const] : [])],
    },
    { label: 'By goal', options: goals.map((goal) => [`goal ${goal}`, goalWords[goal]] as const) },
    {
      label: 'By record type',
      options: recordTypes.map((name) => [`for ${name}`, `For ${recordTypeOf(catalog, name)?.label ?? name}`] as const),
    },
  ];
  const options = groups.flatMap((group) => group.options);

  return (
    <AppDialog title="Start from a template" onClose={onClose} wide actions={<Button onClick={onClose}>Cancel</Button>}>
      <div className={styles.parts}>
        <div className={styles.choice}>
          <Field label="Show">
            <Select value={filter} onChange={(_, { value }) => setFilter(options.find(([key]) => key === value)?.[0] ?? 'all')}>
              {groups.map((group) => (
                <optgroup key={group.label} label={group.label}>
                  {group.options.map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
          <TabList
            vertical
            className={styles.list}
            aria-label="Templates"
            selectedValue={current?.design.id ?? null}
            onTabSelect={(_, { value }) => setChosen(String(value))}
          >
            {shown.map(({ kind, design }) => (
              <Tab key={design.id} value={design.id} className={styles.tab} aria-controls={panel}>
                <span className={styles.label}>
                  <span>{titleOf(design)}</span>
                  <Text size={200} className={styles.extent}>
                    {extentInWords(design.sequence)} {kind === 'own' ? <Badge appearance="tint">Yours</Badge> : null}
                  </Text>
                </span>
              </Tab>
            ))}
          </TabList>
        </div>
        <div id={panel} className={styles.preview} role="tabpanel" aria-label="Preview">
          {current === undefined ? null : <TemplatePreview key={current.design.id} item={current} onLeave={onClose} />}
        </div>
      </div>
    </AppDialog>
  );
}
