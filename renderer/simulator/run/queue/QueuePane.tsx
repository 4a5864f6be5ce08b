import { momentAt } from '../../../../shared/engine/moments.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { stepOf } from '../../../../shared/model/sequence.ts';
import { WorkQueue } from '../../../seller/WorkQueue.tsx';
import { branchOf } from '../../../state/leads.ts';
import { useLibrary, useRun, useStores } from '../../../state/stores.tsx';
import { Pane } from '../../../ui/Pane.tsx';
import { showLead } from '../playing.ts';
import { queueRows } from './rows.ts';

interface QueuePaneProps {
  /** The open design, which may not be in the library as it is now. */
  readonly open: Design;
  readonly className: string;
}

/** What the seller has to do for all records of the simulation, at the moment the clock says. Picking one shows its run. */
export function QueuePane({ open, className }: QueuePaneProps) {
  const stores = useStores();
  const leads = useRun((state) => state.leads);
  const shown = useRun((state) => state.shown);
  const lines = useRun((state) => state.playhead);
  const at = useRun((state) => state.at);
  const entries = useLibrary((state) => state.entries);
  const queued = leads.map((lead, place) => {
    const { scenario, run } = branchOf(lead);
    return { scenario, run, moment: place === shown ? { at, lines } : momentAt(run, at) };
  });
  const rows = queueRows(queued, (design, step) => {
    const sequence = design === open.id ? open.sequence : entries.get(design)?.design.sequence;
    return sequence === undefined ? null : (stepOf(sequence, step)?.kind ?? null);
  });
  return (
    <Pane title="Work queue" unseen className={className}>
      <WorkQueue rows={rows} selected={String(shown)} onPick={(id) => showLead(stores, Number(id))} />
    </Pane>
  );
}
