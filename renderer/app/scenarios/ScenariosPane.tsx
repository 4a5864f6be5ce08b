import { useMemo } from 'react';
import { type ScenarioFiles, ScenarioPanel } from '../../simulator/scenarios/ScenarioPanel.tsx';
import { useDesign } from '../../state/stores.tsx';
import { useStudio } from '../studio.tsx';
import { exportScenario, importScenarios } from './scenarioFiles.ts';

/** The scenarios of the open sequence, for the designer and the simulator: neither may import the other, so the frame gives it to both. */
export function ScenariosPane() {
  const studio = useStudio();
  const design = useDesign((state) => state.document?.history.present ?? null);
  const files = useMemo(
    (): ScenarioFiles => ({
      onExport: (scenario) => void exportScenario(studio, scenario),
      onImport: () => void importScenarios(studio),
      onCover: () => studio.frame.getState().openDialog({ kind: 'cover' }),
    }),
    [studio],
  );
  return design === null ? null : <ScenarioPanel design={design} files={files} />;
}
