import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowExportUpRegular, ArrowImportRegular, ArrowLeftRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { PersonaId } from '../../../shared/model/ids.ts';
import type { Persona } from '../../../shared/model/persona.ts';
import { customers } from '../../../shared/model/personas/customers.ts';
import { sellers } from '../../../shared/model/personas/sellers.ts';
import { usePersonas, useStores } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { PracticeFiles } from '../files.ts';
import { PracticePage } from '../PracticePage.tsx';
import { PersonaPane } from './PersonaPane.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(240px, 320px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto' },
  },
  lists: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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
  about: { color: tokens.colorNeutralForeground2 },
  aboutChosen: { color: 'inherit' },
});

/** Whom the machine can play: customers and sellers, to change, to copy, and to share as a file. */
export function Personas({ files }: { readonly files: PracticeFiles }) {
  const styles = useStyles();
  const { practice, personas: store, view, newPersonaId } = useStores();
  const personas = usePersonas((state) => state.personas);
  const [chosen, setChosen] = useState<PersonaId | null>(null);
  const back = useKeptFocus();
  const persona = personas.find(({ id }) => id === chosen) ?? personas[0];

  const change = (label: string, next: readonly Persona[]): boolean => {
    const refused = store.getState().change(label, next);
    if (refused === null) view.getState().announce(`${label}: done.`);
    else view.getState().notify({ text: refused, intent: 'error', action: null });
    return refused === null;
  };
  const add = (label: string, like: Persona, name: string): void => {
    const added: Persona = { ...like, id: newPersonaId(), name };
    if (change(label, [...personas, added])) setChosen(added.id);
  };
  const addLike = (like: Persona | undefined, noun: string): void => {
    if (like !== undefined) add(`New ${noun}`, { ...like, about: '' }, `New ${noun}`);
  };
  const remove = (gone: Persona): void => {
    if (
      !change(
        `Delete ${gone.name}`,
        personas.filter((one) => one !== gone),
      )
    )
      return;
    const undo = { label: 'Undo', run: () => store.getState().undo() };
    view.getState().notify({ text: `Deleted "${gone.name}".`, intent: 'info', action: undo });
  };

  return (
    <PracticePage
      title="Personas"
      filled
      actions={
        <>
          <Button icon={<ArrowImportRegular />} onClick={files.open}>
            Import…
          </Button>
          <Button icon={<ArrowExportUpRegular />} onClick={() => files.savePersonas(personas)}>
            Export…
          </Button>
          <Button id={back} icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
            All exercises
          </Button>
        </>
      }
    >
      <div className={styles.panes}>
        <Pane title="Whom the machine plays">
          <div className={styles.lists}>
            <PersonaList
              title="Customers"
              personas={personas.filter(({ kind }) => kind === 'customer')}
              chosen={persona}
              onChoose={setChosen}
              onNew={() => addLike(customers[0], 'customer')}
            />
            <PersonaList
              title="Sellers"
              personas={personas.filter(({ kind }) => kind === 'seller')}
              chosen={persona}
              onChoose={setChosen}
              onNew={() => addLike(sellers[0], 'seller')}
            />
          </div>
        </Pane>
        {persona === undefined ? null : (
          <PersonaPane
            key={persona.id}
            persona={persona}
            onChange={(changed) =>
              void change(
                `Change ${changed.name}`,
                personas.map((one) => (one === persona ? changed : one)),
              )
            }
            onDuplicate={() => add(`Duplicate ${persona.name}`, persona, `${persona.name} - copy`.slice(0, 200))}
            onDelete={() => remove(persona)}
          />
        )}
      </div>
    </PracticePage>
  );
}

interface PersonaListProps {
  readonly title: 'Customers' | 'Sellers';
  readonly personas: readonly Persona[];
  readonly chosen: Persona | undefined;
  readonly onChoose: (id: PersonaId) => void;
  readonly onNew: () => void;
}

function PersonaList({ title, personas, chosen, onChoose, onNew }: PersonaListProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <div>
      <div className={styles.head}>
        <Text as="h3" id={heading} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Button size="small" icon={<AddRegular />} aria-label={title === 'Customers' ? 'New customer' : 'New seller'} onClick={onNew}>
          New
        </Button>
      </div>
      <ul className={styles.list} aria-labelledby={heading}>
        {personas.map((persona) => (
          <li key={persona.id}>
            <Button
              appearance="subtle"
              className={mergeClasses(styles.entry, persona === chosen && styles.chosen)}
              aria-current={persona === chosen ? 'true' : undefined}
              onClick={() => onChoose(persona.id)}
            >
              <span>{persona.name}</span>
              <Caption1 className={mergeClasses(styles.about, persona === chosen && styles.aboutChosen)}>{persona.about}</Caption1>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
