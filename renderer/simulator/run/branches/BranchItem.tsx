import { Button, makeStyles, mergeClasses, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular, BranchCompareRegular, CheckmarkCircleRegular, DeleteRegular, RenameRegular } from '@fluentui/react-icons';
import { endInWords } from '../../../../shared/engine/ends.ts';
import { clockIn } from '../../../seller/clock.ts';
import type { Branch } from '../../../state/leads.ts';
import { useStores } from '../../../state/stores.tsx';
import { NameButton } from './NameButton.tsx';
import { removeBranch } from './parting.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  current: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 auto', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface BranchItemProps {
  readonly branch: Branch;
  /** The name of the branch that it parted from; `null` for the first. */
  readonly parent: string | null;
  /** Whether it is the one that is played. */
  readonly current: boolean;
  readonly onSwitch: () => void;
  readonly onCompare: () => void;
}

/** One way that was tried: its name, where it parted, how it ends, and what can be done with it. */
export function BranchItem({ branch: { id, name, from, run, scenario }, parent, current, onSwitch, onCompare }: BranchItemProps) {
  const styles = useStyles();
  const stores = useStores();
  const { moment } = clockIn(scenario.calendar.zone);
  return (
    <li className={mergeClasses(styles.item, current && styles.current)} aria-current={current ? 'true' : undefined}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        <NameButton
          label={`Rename ${name}`}
          icon={<RenameRegular />}
          compact
          name={name}
          onName={(given) => stores.run.getState().rename(id, given)}
        />
        {current ? null : (
          <Tooltip content={`Delete ${name}`} relationship="label">
            <Button size="small" appearance="subtle" icon={<DeleteRegular />} onClick={() => removeBranch(stores, id)} />
          </Tooltip>
        )}
      </div>
      {from === null ? null : (
        <Text size={200} className={styles.quiet}>
          {`Parts from "${parent ?? 'a deleted branch'}", ${moment(from.at)}`}
        </Text>
      )}
      <Text size={200}>{`${endInWords(run.end)} ${moment(run.endedAt)}`}</Text>
      <div className={styles.acts}>
        {current ? (
          <Text size={200} className={styles.head}>
            <CheckmarkCircleRegular aria-hidden /> On the screen
          </Text>
        ) : (
          <>
            <Button size="small" icon={<ArrowSwapRegular />} aria-label={`Switch to ${name}`} onClick={onSwitch}>
              Switch to
            </Button>
            <Button size="small" icon={<BranchCompareRegular />} aria-label={`Compare with ${name}`} onClick={onCompare}>
              Compare
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
