import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Change } from '../../../shared/compare/changes.ts';
import type { Finished } from '../../../shared/edit/history.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { counted } from '../../canvas/labels.ts';
import { useStores } from '../../state/stores.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { dayOf } from '../../ui/when.ts';
import { usePanelFocus } from '../bottom/usePanelFocus.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { backToFinished } from './finished.ts';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface ChangesPanelProps {
  readonly finished: Finished | null;
  readonly changes: readonly Change[];
  readonly onGoTo: (step: StepId | null) => void;
}

/** What changed since the sequence was marked as finished, in flow order; each leads to its step. */
export function ChangesPanel({ finished, changes, onGoTo }: ChangesPanelProps) {
  const styles = useStyles();
  const id = useId();
  const stores = useStores();
  const panel = usePanelFocus<HTMLDivElement>('changes');
  const [active, setActive] = useState(-1);

  const goTo = (index: number): void => {
    const change = changes[index];
    if (change === undefined) return;
    setActive(index);
    if (change.kind === 'removed') stores.view.getState().announce('This step is no longer in the sequence.');
    else onGoTo(change.kind === 'details' ? null : change.step.id);
  };
  return (
    <div className={styles.root}>
      <div ref={changes.length === 0 ? panel : undefined} tabIndex={-1} className={styles.head}>
        <Text>{summary(finished, changes.length)}</Text>
        {changes.length === 0 ? null : (
          <Button size="small" icon={<ArrowUndo20Regular />} onClick={() => backToFinished(stores)}>
            Back to the finished version
          </Button>
        )}
      </div>
      {changes.length === 0 ? null : (
        <PickList
          ref={panel}
          id={id}
          label="Changes since it was finished"
          focusable
          active={Math.min(active, changes.length - 1)}
          onActive={setActive}
          onPick={goTo}
          items={changes.map((change, index) => ({
            key: String(index),
            selected: index === active,
            content: <ChangeRow change={change} />,
          }))}
        />
      )}
    </div>
  );
}

function summary(finished: Finished | null, count: number): string {
  if (finished === null) return 'Once this sequence is marked as finished, what changes afterwards is listed here.';
  const day = dayOf(finished.at);
  return count === 0
    ? `Nothing has changed since it was finished on ${day}.`
    : `${counted(count, 'change')} since it was finished on ${day}.`;
}
