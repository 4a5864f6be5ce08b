import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { useLibrary } from '../../state/stores.tsx';
import { openDesign } from '../documents.ts';
import { whereUsed } from '../library/whereUsed.ts';
import { titleOf } from '../library/words.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  steps: { color: tokens.colorNeutralForeground3 },
});

/** Which sequences advance to this one, and with which step; each leads there. */
export function WhereUsedDialog({ design, onClose }: { readonly design: Design; readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const users = useLibrary((state) => state.entries);
  const found = whereUsed(users).get(design.id) ?? [];
  const goTo = (user: Design, step: StepId): void => {
    onClose();
    openDesign(studio, user.id, step);
  };
  return (
    <AppDialog
      title={`Where "${titleOf(design)}" is used`}
      onClose={onClose}
      reading={found.length === 0}
      actions={
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <Text>{found.length === 0 ? 'No sequence advances to it.' : 'These sequences advance to it. Choose one to go to its step.'}</Text>
      <ul className={styles.list}>
        {found.map((user) =>
          advancesTo(user, design).map((step) => (
            <li key={`${user.id} ${step.id}`}>
              <Link as="button" onClick={() => goTo(user, step.id)}>
                {titleOf(user)}
              </Link>{' '}
              <Text size={200} className={styles.steps}>{`step: ${step.name}`}</Text>
            </li>
          )),
        )}
      </ul>
    </AppDialog>
  );
}

const advancesTo = ({ sequence }: Design, target: Design) =>
  Object.values(sequence.steps).filter((step) => step.kind === 'advance' && step.target === target.id);
