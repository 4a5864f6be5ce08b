import type { Issue } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { counted } from '../../canvas/labels.ts';
import { useDesign, useStores } from '../../state/stores.tsx';
import { FindPanel } from '../find/FindPanel.tsx';
import type { Finding } from '../find/finding.ts';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { ProblemsList } from '../problems/ProblemsList.tsx';
import { countsInWords } from '../problems/severity.ts';
import { BottomPane } from './BottomPane.tsx';

interface DesignerBottomProps {
  readonly issues: readonly Issue[];
  readonly finding: Finding;
  /** Selects a step and shows it; `null` selects the sequence. */
  readonly onGoTo: (step: StepId | null) => void;
  readonly onLeave: () => void;
}

/** What stands below the canvas: the problems, what was done, and what is looked for. */
export function DesignerBottom({ issues, finding, onGoTo, onLeave }: DesignerBottomProps) {
  const history = useDesign((state) => state.document?.history);
  const { view } = useStores();
  if (history === undefined) return null;
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
        find: {
          count: finding.query === '' ? '' : String(finding.hits.length),
          content: () => <FindPanel finding={finding} onClose={close} />,
        },
      }}
    />
  );
}
