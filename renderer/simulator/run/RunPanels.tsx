import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { Design } from '../../../shared/model/design.ts';
import type { RunPanel } from '../../state/playerStore.ts';
import { usePlayer, useStores } from '../../state/stores.tsx';
import { useNames } from '../../state/words.ts';
import { BranchesPane } from './branches/BranchesPane.tsx';
import { explain, showStepOf, tryFlip } from './explaining.ts';
import { moveTo } from './playing.ts';
import { QueuePane } from './queue/QueuePane.tsx';
import { RecordPane } from './RecordPane.tsx';
import { TracePane } from './TracePane.tsx';
import type { Shown } from './useShown.ts';

const useStyles = makeStyles({
  side: { flex: '1 1 0', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minHeight: 0, minWidth: 0 },
  panel: { flex: '1 1 auto', '@media (max-width: 1100px)': { maxHeight: '480px' } },
});

const panels: readonly { readonly panel: RunPanel; readonly label: string }[] = [
  { panel: 'log', label: 'What happened' },
  { panel: 'queue', label: 'Work queue' },
  { panel: 'record', label: 'Record' },
  { panel: 'branches', label: 'Branches' },
];

interface PanelProps {
  /** The open design: the one the runs began with. */
  readonly open: Design;
  readonly shown: Shown;
}

/** What stands beside the canvas: the lines so far, the seller's work queue, or the record as it is by now. */
export const RunPanels = memo(function RunPanels({ open, shown }: PanelProps) {
  const styles = useStyles();
  const { player } = useStores();
  const panel = usePlayer((state) => state.panel);
  return (
    <div className={styles.side}>
      <TabList
        size="small"
        selectedValue={panel}
        onTabSelect={(_, { value }) => player.getState().set({ panel: panels.find((one) => one.panel === value)?.panel ?? 'log' })}
        aria-label="Beside the canvas"
      >
        {panels.map((one) => (
          <Tab key={one.panel} value={one.panel}>
            {one.label}
          </Tab>
        ))}
      </TabList>
      <Panel panel={panel} open={open} shown={shown} />
    </div>
  );
});

function Panel({ panel, open, shown }: PanelProps & { readonly panel: RunPanel }) {
  const styles = useStyles();
  const names = useNames();
  switch (panel) {
    case 'branches':
      return <BranchesPane className={styles.panel} shown={shown} />;
    case 'queue':
      return <QueuePane className={styles.panel} open={open} />;
    case 'record':
      return <RecordPane className={styles.panel} record={shown.situation.record} before={shown.scenario.record} names={names} />;
    default:
      return <Log shown={shown} className={styles.panel} />;
  }
}

function Log({ shown: { run, clock, moment }, className }: { readonly shown: Shown; readonly className: string }) {
  const stores = useStores();
  const explained = usePlayer((state) => state.explained);
  // The same functions for every line that was drawn before, so that it is not drawn anew.
  const acts = useMemo(
    () => ({
      onGoTo: (place: number): void => moveTo(stores, place),
      onExplain: (place: number | null): void => explain(stores, place),
      onShowStep: (place: number): void => showStepOf(stores, place),
      onTry: (place: number): void => tryFlip(stores, place),
    }),
    [stores],
  );
  return <TracePane run={run} playhead={moment.lines} explained={explained} clock={clock} className={className} {...acts} />;
}
