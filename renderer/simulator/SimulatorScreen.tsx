import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlayCircleRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect } from 'react';
import type { Design } from '../../shared/model/design.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { RunWorld } from '../state/leads.ts';
import { libraryFor } from '../state/library.ts';
import { type Stores, useDesign, useRun, useStores } from '../state/stores.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RunView } from './run/RunView.tsx';
import { Setup } from './setup/Setup.tsx';

interface SimulatorScreenProps {
  /** The panel of the saved scenarios. */
  readonly scenarios?: ReactNode | undefined;
}

/** Plays the open sequence: first what a run needs, then the run itself. */
export function SimulatorScreen({ scenarios }: SimulatorScreenProps) {
  const design = useDesign((state) => state.document?.history.present ?? null);
  return design === null ? null : <Simulator design={design} scenarios={scenarios} />;
}

function Simulator({ design, scenarios }: SimulatorScreenProps & { readonly design: Design }) {
  const stores = useStores();
  const scenario = useRun((state) => state.scenario);
  const run = useRun((state) => state.run);
  useEffect(() => goOn(stores, design), [stores, design]);

  if (Object.keys(design.sequence.steps).length === 0) return <NothingToSimulate />;
  if (run === null || scenario === null) {
    return (
      <Setup
        design={design}
        scenarios={scenarios}
        onStart={(chosen) => startRuns(stores, design, chosen)}
        onResume={(session) => stores.run.getState().resume(design, session, worldOf(stores))}
      />
    );
  }
  return <RunView design={design} run={run} scenario={scenario} />;
}

const worldOf = ({ catalog, library }: Stores): RunWorld => ({
  catalog: catalog.getState().catalog,
  library: libraryFor(library.getState().entries),
});

const startRuns = (stores: Stores, design: Design, scenarios: readonly Scenario[]): void =>
  stores.run.getState().startAll(design, scenarios, worldOf(stores));

/** A run that was left for the designer goes on from where it stood, with the sequence as it is now. */
function goOn(stores: Stores, design: Design): void {
  const session = stores.run.getState().session();
  if (session !== null) stores.run.getState().resume(design, session, worldOf(stores));
}

const useStyles = makeStyles({ empty: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 } });

function NothingToSimulate() {
  const styles = useStyles();
  const { view } = useStores();
  return (
    <main className={styles.empty}>
      <EmptyState
        icon={<PlayCircleRegular />}
        title="Nothing to simulate yet"
        text="This sequence has no steps. Add a step first, then play it here."
      >
        <Button appearance="primary" onClick={() => view.getState().show('designer')}>
          Go to the designer
        </Button>
      </EmptyState>
    </main>
  );
}
