import type { Issue } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { counted } from '../../canvas/labels.ts';
import { useDesign } from '../../state/stores.tsx';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import { countsInWords } from '../problems/severity.ts';
import { BottomPane } from './BottomPane.tsx';

interface DesignerBottomProps {
  readonly issues: readonly Issue[];
  /** Selects a step and shows it; `null` selects the sequence. */
  readonly onGoTo: (step: StepId | null) => void;
  readonly onLeave: () => void;
}

/** What stands below the canvas: the problems, and what was done. */
export function DesignerBottom({ issues, onGoTo, onLeave }: DesignerBottomProps) {
  const history = useDesign((state) => state.document?.history);
  if (history === undefined) return null;
  return (
    <BottomPane
      onLeave={onLeave}
      panels={{
        problems: {
          count: countsInWords(issues),
          content: () => <ProblemsPanel issues={issues} onGoTo={(issue) => onGoTo(issue.step)} />,
        },
        history: { count: counted(history.past.length, 'change'), content: () => <HistoryPanel history={history} /> },
      }}
    />
  );
}
