import type { ReactNode } from 'react';
import { finishedVersion } from '../../../shared/edit/history.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { counted } from '../../canvas/labels.ts';
import { useDesign, useStores } from '../../state/stores.tsx';
import { ChangesPanel } from '../changes/ChangesPanel.tsx';
import { useChanges } from '../changes/finished.ts';
import { FindPanel } from '../find/FindPanel.tsx';
import type { Finding } from '../find/finding.ts';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { useOpenIssues } from '../openIssues.tsx';
import { ProblemsList } from '../problems/ProblemsList.tsx';
import { countsInWords } from '../problems/severity.ts';
import { VersionsPanel } from '../versions/VersionsPanel.tsx';
import { BottomPane } from './BottomPane.tsx';

interface DesignerBottomProps {
  readonly finding: Finding;
  readonly names: Names;
  /** Selects a step and shows it; `null` selects the sequence. */
  readonly onGoTo: (step: StepId | null) => void;
  readonly onLeave: () => void;
  /** The panel of the saved scenarios, which the simulator owns. */
  readonly scenarios: ReactNode;
}

/** What stands below the canvas: the problems, what was done, the versions, what is looked for, what changed since it was finished, and its scenarios. */
export function DesignerBottom({ finding, names, onGoTo, onLeave, scenarios }: DesignerBottomProps) {
  const history = useDesign((state) => state.document?.history);
  const versions = useDesign((state) => state.document?.versions);
  const { view } = useStores();
  const issues = useOpenIssues();
  const changes = useChanges(history, names);
  if (history === undefined || versions === undefined) return null;
  const close = (): void => {
    onLeave();
    view.getState().showBottom(null);
  };
  return (
    <BottomPane
      onLeave={onLeave}
      panels={{
        problems: {
          count: countsInWords(issues),
          content: () => <ProblemsList issues={issues} onGoTo={(issue) => onGoTo(issue.step)} />,
        },
        history: { count: counted(history.past.length, 'change'), content: () => <HistoryPanel history={history} /> },
        versions: {
          count: versions.list.length === 0 ? '' : String(versions.list.length),
          content: () => <VersionsPanel design={history.present} versions={versions} names={names} />,
        },
        find: {
          count: finding.hits.length === 0 ? '' : String(finding.hits.length),
          content: () => <FindPanel finding={finding} onClose={close} />,
        },
        changes: {
          count: changes.length === 0 ? '' : String(changes.length),
          content: () => <ChangesPanel finished={finishedVersion(history)} changes={changes} onGoTo={onGoTo} />,
        },
        scenarios: {
          count: history.present.scenarios.length === 0 ? '' : String(history.present.scenarios.length),
          content: () => scenarios,
        },
      }}
    />
  );
}
