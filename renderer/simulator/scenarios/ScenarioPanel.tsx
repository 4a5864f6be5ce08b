import { Button, makeStyles, ProgressBar, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowImportRegular, BranchRegular, CheckmarkRegular, EyeRegular, PlayMultiple16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Design } from '../../../shared/model/design.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { coverageInWords } from '../../../shared/scenarios/coverage.ts';
import { countsInWords } from '../../../shared/scenarios/summary.ts';
import { useCoverage } from '../../state/coverage.ts';
import type { Progress } from '../../state/scenarioStore.ts';
import { useScenarios, useStores, useView } from '../../state/stores.tsx';
import { useWorld } from '../../state/world.ts';
import { useRowFocus } from '../../ui/useRowFocus.ts';
import { EditScenarioDialog } from './EditScenarioDialog.tsx';
import { acceptResults, runAllScenarios } from './editing.ts';
import { ScenarioRow } from './ScenarioRow.tsx';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
  counts: { flex: '1 1 240px' },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
  bar: { flex: '1 1 auto' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What the panel leaves to the frame: files and dialogs. */
export interface ScenarioFiles {
  readonly onExport: (scenario: Scenario) => void;
  readonly onImport: () => void;
  readonly onCover: () => void;
}

/** The scenarios that are kept with the sequence, each with what it came to. They run whenever something changed that they go through. */
export function ScenarioPanel({ design, files }: { readonly design: Design; readonly files: ScenarioFiles }) {
  const styles = useStyles();
  const stores = useStores();
  const world = useWorld(design);
  const outcomes = useScenarios((state) => state.outcomes);
  const coverage = useCoverage(design, true);
  const isShown = useView((state) => state.coverage);
  // In the simulator they stand beside a form, not beside a canvas to mark.
  const hasCanvas = useView((state) => state.screen === 'designer');
  const progress = useScenarios((state) => state.progress);
  const [editing, setEditing] = useState<ScenarioId | null>(null);
  const { ref, ...focus } = useRowFocus();

  const { scenarios } = design;
  const told = scenarios.flatMap(({ id }) => outcomes.get(id) ?? []);
  const differing = told.flatMap(({ scenario, verdict }) => (verdict.kind === 'stale' || verdict.kind === 'broken' ? [scenario] : []));
  const edited = scenarios.find(({ id }) => id === editing);
  const counts = countsInWords(told);
  return (
    <div ref={ref} className={styles.root} {...focus}>
      <div className={styles.head}>
        <Text className={styles.counts}>
          {scenarios.length === 0
            ? 'No scenario is saved yet. Play a run in the simulator and choose "Save as scenario".'
            : told.length === 0
              ? 'Not run yet'
              : counts}
          {coverage === null ? null : (
            <Text block size={200}>
              {`${coverageInWords(coverage)} taken`}
            </Text>
          )}
        </Text>
        <Button
          size="small"
          icon={<PlayMultiple16Regular />}
          disabledFocusable={scenarios.length === 0}
          onClick={() => void runAllScenarios(stores)}
        >
          Run all
        </Button>
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          disabledFocusable={differing.length === 0}
          onClick={() => acceptResults(stores, differing)}
        >
          Accept all new results
        </Button>
        {hasCanvas ? (
          <ToggleButton size="small" icon={<EyeRegular />} checked={isShown} onClick={() => stores.view.getState().showCoverage(!isShown)}>
            Mark what is not tried
          </ToggleButton>
        ) : null}
        <Button size="small" icon={<BranchRegular />} onClick={files.onCover}>
          Cover all…
        </Button>
        <Button size="small" icon={<ArrowImportRegular />} onClick={files.onImport}>
          Import…
        </Button>
      </div>
      {progress === null ? null : <Running progress={progress} onCancel={() => stores.scenarios.getState().cancel()} />}
      <ul className={styles.list} aria-label="Saved scenarios">
        {scenarios.map((scenario) => (
          <ScenarioRow
            key={scenario.id}
            scenario={scenario}
            sequence={design.sequence}
            outcome={outcomes.get(scenario.id)}
            onEdit={() => setEditing(scenario.id)}
            onExport={() => files.onExport(scenario)}
          />
        ))}
      </ul>
      {edited === undefined ? null : <EditScenarioDialog world={world} scenario={edited} onClose={() => setEditing(null)} />}
    </div>
  );
}

function Running({ progress: { done, of }, onCancel }: { readonly progress: Progress; readonly onCancel: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <ProgressBar className={styles.bar} value={done} max={of} aria-label={`Running scenario ${done} of ${of}`} />
      <Text size={200}>{`${done} of ${of}`}</Text>
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
