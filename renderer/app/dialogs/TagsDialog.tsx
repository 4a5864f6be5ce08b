import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { Design } from '../../../shared/model/design.ts';
import { useLibrary } from '../../state/stores.tsx';
import { changeDetails, unselect } from '../library/shelving.ts';
import { namesOf } from '../library/words.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flex: '1 1 auto' },
  tags: { display: 'flex', flexWrap: 'wrap', border: 'none', margin: 0, padding: 0 },
});

/** A tag that every one of them has, none of them, or some; `mixed` ones are left as they are. */
type Has = boolean | 'mixed';

/** Gives tags to one sequence or to several, or takes them away. */
export function TagsDialog({ designs, onClose }: { readonly designs: readonly Design[]; readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const form = useId();
  const entries = useLibrary((state) => state.entries);
  const [typed, setTyped] = useState('');
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const known = [...new Set([...entries.values()].flatMap(({ design }) => design.tags))].sort((a, b) => a.localeCompare(b, 'en'));
  const offered = [...known, ...[...changed.keys()].filter((tag) => !known.includes(tag))];

  const has = (tag: string): Has => {
    const count = designs.filter(({ tags }) => tags.includes(tag)).length;
    return changed.get(tag) ?? (count === 0 ? false : count === designs.length ? true : 'mixed');
  };
  /** What was typed counts, whether or not it was added before. */
  const withTyped = (): ReadonlyMap<string, boolean> => (typed.trim() === '' ? changed : new Map(changed).set(typed.trim(), true));
  const add = (): void => {
    setChanged(withTyped());
    setTyped('');
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    const wanted = withTyped();
    for (const design of designs) {
      const kept = design.tags.filter((tag) => wanted.get(tag) !== false);
      const added = [...wanted].flatMap(([tag, on]) => (on && !kept.includes(tag) ? [tag] : []));
      const tags = [...kept, ...added];
      if (tags.join('\n') !== design.tags.join('\n')) changeDetails(studio, design, { tags });
    }
    unselect(studio);
    studio.stores.view.getState().announce(`Changed the tags of ${namesOf(designs)}.`);
  };

  return (
    <AppDialog
      title={`Tags of ${namesOf(designs)}`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={save}>
        <div className={styles.row}>
          <Field label="New tag" className={styles.field}>
            <Input
              value={typed}
              maxLength={100}
              onChange={(_, { value }) => setTyped(value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || typed.trim() === '') return;
                event.preventDefault();
                add();
              }}
            />
          </Field>
          <Button onClick={add} disabledFocusable={typed.trim() === ''}>
            Add
          </Button>
        </div>
        {offered.length === 0 ? null : (
          <fieldset className={styles.tags} aria-label="Tags">
            {offered.map((tag) => (
              <Checkbox
                key={tag}
                label={tag}
                checked={has(tag)}
                onChange={() => setChanged(new Map(changed).set(tag, has(tag) !== true))}
              />
            ))}
          </fieldset>
        )}
      </form>
    </AppDialog>
  );
}
