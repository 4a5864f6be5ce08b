import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { BookmarkAddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Lead } from '../../../state/leads.ts';
import { useStores } from '../../../state/stores.tsx';
import { momentInWords } from '../momentWords.ts';
import type { Shown } from '../useShown.ts';
import { NameButton } from './NameButton.tsx';
import { markMoment, returnTo } from './parting.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The moments that were marked, each to return to, whatever branch it is on. */
export function Checkpoints({ lead, shown: { run, moment, clock } }: { readonly lead: Lead; readonly shown: Shown }) {
  const styles = useStyles();
  const stores = useStores();
  const branchName = (id: number): string => lead.branches.find((branch) => branch.id === id)?.name ?? '';
  return (
    <div className={styles.part}>
      <Text as="h3" weight="semibold" className={styles.title}>
        Marked moments
      </Text>
      {lead.checkpoints.length === 0 ? (
        <Text size={200} className={styles.quiet}>
          None yet. Mark this moment to come back to it.
        </Text>
      ) : (
        <ul className={styles.list}>
          {lead.checkpoints.map(({ id, name, branch, at }) => (
            <li key={id} className={styles.item}>
              <div className={styles.words}>
                <Text size={200} weight="semibold">
                  {name}
                </Text>
                <Text size={200} className={styles.quiet}>{`${branchName(branch)}, ${clock.moment(at)}`}</Text>
              </div>
              <Button size="small" aria-label={`Return to ${name}`} onClick={() => returnTo(stores, id)}>
                Return
              </Button>
              <Tooltip content={`Remove the mark ${name}`} relationship="label">
                <Button size="small" appearance="subtle" icon={<DeleteRegular />} onClick={() => stores.run.getState().unmark(id)} />
              </Tooltip>
            </li>
          ))}
        </ul>
      )}
      <NameButton
        label="Mark this moment"
        icon={<BookmarkAddRegular />}
        name={momentInWords(run, moment, clock)}
        onName={(name) => markMoment(stores, name)}
      />
    </div>
  );
}
