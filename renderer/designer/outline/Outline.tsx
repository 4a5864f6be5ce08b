import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Names } from '../../../shared/model/describe.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence } from '../../../shared/model/sequence.ts';
import { counted } from '../../canvas/labels.ts';
import type { SelectHow } from '../../canvas/walk.ts';
import { useStores } from '../../state/stores.tsx';
import { openSequence } from '../editing.ts';
import { useOpenIssues } from '../openIssues.tsx';
import { selectBy } from '../structure/selecting.ts';
import { useClosed } from '../structure/useLook.ts';
import { OutlineTree } from './OutlineTree.tsx';
import { type OutlineRow, rowsOf, startKey, stepKey } from './rows.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flex: '1 1 auto', minHeight: 0 },
  filter: { margin: `0 ${tokens.spacingHorizontalM}`, minWidth: 0, maxWidth: 'none' },
  nothing: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

/** What others may do with the outline. */
export interface OutlineHandle {
  readonly focus: () => void;
  /** The line that the person is on, for a picker to stand beside. */
  readonly line: () => Element | null;
  /** Lets the title of the selected step be typed in its line. Answers whether it can. */
  readonly rename: () => boolean;
}

interface OutlineProps {
  readonly sequence: Sequence;
  readonly names: Names;
  readonly selected: StepId | null;
  /** The line that the person went to; it counts as long as its step is the selected one. */
  readonly line: OutlineRow | null;
  readonly onLine: (line: OutlineRow) => void;
  readonly onInspect: (field: 'first' | 'afterTitle') => void;
  readonly ref: Ref<OutlineHandle>;
}

/** The whole sequence as a tree that can be edited, with a field to narrow it. */
export function Outline({ sequence, names, selected, line, onLine, onInspect, ref }: OutlineProps) {
  const styles = useStyles();
  const stores = useStores();
  const issues = useOpenIssues();
  const tree = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState('');
  const [renaming, setRenaming] = useState<StepId | null>(null);

  const collapsed = useClosed(sequence, selected);
  const view = { names, issues, collapsed, filter };
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are the parts of the view
  const rows = useMemo(() => rowsOf(sequence, view), [sequence, names, issues, collapsed, filter]);
  const own = line !== null && line.step === selected ? rows.find(({ key }) => key === line.key) : undefined;
  const selectedKey = selected === null ? startKey : stepKey(selected);
  const active = own ?? rows.find(({ key }) => key === selectedKey) ?? rows[0];

  const goTo = (row: OutlineRow, how: SelectHow = 'alone'): void => {
    onLine(row);
    if (how !== 'alone') selectBy(stores, row.step, how);
    else if (stores.view.getState().selected !== row.step || stores.view.getState().several !== null)
      stores.view.getState().select(row.step);
  };
  const rename = (id: StepId): boolean => {
    // A LinkedIn step is called by what is done there.
    if (existingStep(openSequence(stores), id).kind === 'linkedIn') return false;
    setFilter('');
    setRenaming(id);
    return true;
  };

  useImperativeHandle(ref, () => ({
    focus: () => tree.current?.focus(),
    line: () => tree.current?.querySelector('[data-active="true"]') ?? tree.current,
    rename: () => {
      const now = stores.view.getState().selected;
      return now !== null && rename(now);
    },
  }));

  const narrow = (text: string): void => {
    setFilter(text);
    const hits = rowsOf(sequence, { ...view, filter: text }).filter(({ kind }) => kind === 'step').length;
    if (text.trim() !== '') stores.view.getState().announce(hits === 0 ? 'No step is called so.' : `${counted(hits, 'step')} shown.`);
  };
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && filter !== '') setFilter('');
    else if (['ArrowDown', 'Enter', 'Escape'].includes(event.key)) {
      if (active !== undefined && active.step !== selected) goTo(firstHit(rows) ?? active);
      tree.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.root}>
      <SearchBox
        input={{ ref: search }}
        size="small"
        aria-label="Filter the outline"
        placeholder="Filter"
        className={styles.filter}
        value={filter}
        onChange={(_, { value }) => narrow(value)}
        onKeyDown={onFilterKey}
      />
      {rows.length === 0 ? <Text className={styles.nothing}>No step is called "{filter}".</Text> : null}
      <OutlineTree
        sequence={sequence}
        rows={rows}
        active={active}
        selected={selected}
        isNarrowed={filter.trim() !== ''}
        renaming={renaming}
        tree={tree}
        onGo={goTo}
        onToggle={(key, open) =>
          stores.view.getState().close(open ? new Set([...collapsed].filter((other) => other !== key)) : new Set([...collapsed, key]))
        }
        onRename={rename}
        onRenamed={() => setRenaming(null)}
        onNarrow={() => search.current?.focus()}
        onInspect={onInspect}
      />
    </div>
  );
}

/** The first line that nothing shown stands below: what is above it only leads there. */
const firstHit = (rows: readonly OutlineRow[]): OutlineRow | undefined => rows.find(({ expanded }) => expanded === null);
