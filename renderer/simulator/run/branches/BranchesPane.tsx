import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Branch } from '../../../state/leads.ts';
import { useRun, useStores } from '../../../state/stores.tsx';
import { Pane } from '../../../ui/Pane.tsx';
import type { Shown } from '../useShown.ts';
import { BranchItem } from './BranchItem.tsx';
import { Checkpoints } from './Checkpoints.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { switchTo } from './parting.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

interface BranchesPaneProps {
  readonly shown: Shown;
  readonly className: string;
}

/** All ways that were tried for the record on the screen, and the moments that were marked. */
export function BranchesPane({ shown, className }: BranchesPaneProps) {
  const styles = useStyles();
  const stores = useStores();
  const lead = useRun((state) => state.leads[state.shown]);
  const [compared, setCompared] = useState<Branch | null>(null);
  if (lead === undefined) return null;
  const current = lead.branches.find(({ id }) => id === lead.current);
  return (
    <Pane title="Branches" unseen className={className}>
      <div className={styles.parts}>
        <ul className={styles.list}>
          {lead.branches.map((branch) => (
            <BranchItem
              key={branch.id}
              branch={branch}
              parent={lead.branches.find(({ id }) => id === branch.from?.branch)?.name ?? null}
              current={branch.id === lead.current}
              onSwitch={() => switchTo(stores, branch.id)}
              onCompare={() => setCompared(branch)}
            />
          ))}
        </ul>
        <Checkpoints lead={lead} shown={shown} />
      </div>
      {compared === null || current === undefined ? null : (
        <CompareDialog left={current} right={compared} onClose={() => setCompared(null)} />
      )}
    </Pane>
  );
}
