import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular, DocumentCopyRegular } from '@fluentui/react-icons';
import { kindFacts } from '../../../shared/model/kinds.ts';
import type { Step } from '../../../shared/model/step.ts';
import { counted } from '../../canvas/labels.ts';
import { useStores } from '../../state/stores.tsx';
import { TextField } from '../fields/TextField.tsx';
import { deleteSelected, describeSeveral, duplicateSelected } from '../structure/several.ts';

const useStyles = makeStyles({
  counts: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What several selected steps have in common: what can be done with all of them, and the field that all have. */
export function SeveralFields({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const stores = useStores();
  const [first] = steps;
  const same = steps.every(({ description }) => description === first?.description);
  return (
    <>
      <Text weight="semibold">{counted(steps.length, 'step')} selected</Text>
      <Text className={styles.counts}>{kindsInWords(steps)}</Text>
      <div className={styles.buttons}>
        <Button
          icon={<DocumentCopyRegular />}
          onClick={() =>
            duplicateSelected(
              stores,
              steps.map(({ id }) => id),
            )
          }
        >
          Duplicate
        </Button>
        <Button icon={<DeleteRegular />} onClick={() => deleteSelected(stores)}>
          Delete
        </Button>
        <Button
          icon={<CopyRegular />}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect();
            stores.view.getState().openMenu({ x: left, y: bottom });
          }}
        >
          Copy, cut…
        </Button>
      </div>
      <TextField
        label="Description"
        help="What the step is for. The seller reads it with the step in Up next."
        rows={3}
        maxLength={20_000}
        placeholder={same ? undefined : 'Mixed. What is typed here replaces all of them.'}
        value={same ? (first?.description ?? '') : ''}
        onChange={(description, merge) => describeSeveral(stores, steps, description, merge)}
      />
    </>
  );
}

/** "2 phone calls, 1 wait." */
function kindsInWords(steps: readonly Step[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of steps) counts.set(kindFacts[kind].noun, (counts.get(kindFacts[kind].noun) ?? 0) + 1);
  return `${[...counts].map(([noun, count]) => counted(count, noun.charAt(0).toLowerCase() + noun.slice(1))).join(', ')}.`;
}
