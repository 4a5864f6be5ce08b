import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowCounterclockwiseRegular } from '@fluentui/react-icons';
import { clockIn } from '../../seller/clock.ts';
import { branchOf } from '../../state/leads.ts';
import type { Session } from '../../state/runStore.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

interface LastRunProps {
  readonly session: Session;
  readonly onResume: () => void;
}

/** What was simulated before, with its branches and marked moments: it is kept as long as the program runs. */
export function LastRun({ session: { leads, moment }, onResume }: LastRunProps) {
  const styles = useStyles();
  const records = leads.map((lead) => branchOf(lead).scenario);
  const branches = leads.reduce((sum, lead) => sum + lead.branches.length, 0);
  const zone = records[0]?.calendar.zone ?? 'UTC';
  const who = records.map(({ record }) => record.name).join(', ');
  return (
    <div className={styles.stack}>
      <Text size={200}>{`${who}, ${clockIn(zone).moment(moment.at)}, ${branches === 1 ? '1 branch' : `${branches} branches`}`}</Text>
      <Button icon={<ArrowCounterclockwiseRegular />} onClick={onResume}>
        Go on with it
      </Button>
    </div>
  );
}
