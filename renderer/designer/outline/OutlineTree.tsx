import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, type RefObject, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence } from '../../../shared/model/sequence.ts';
import { type SelectHow, selectHow } from '../../canvas/walk.ts';
import { useStores } from '../../state/stores.tsx';
import { changeStep } from '../editing.ts';
import { pickAfter } from '../quickAdd.ts';
import { chunksOf } from './chunks.ts';
import { nothingTyped, type OutlineIntent, outlineIntentOf, typedWith } from './keys.ts';
import { lineBeginning, moved } from './moves.ts';
import { OutlineChunk } from './OutlineChunk.tsx';
import { RenameField } from './RenameField.tsx';
import type { OutlineRow } from './rows.ts';
import { useOutlineEdits } from './useOutlineEdits.ts';

const useStyles = makeStyles({
  tree: {
    flex: '1 1 auto',
    minHeight: 0,
    // Its hundreds of lines are laid out only when one of them changes.
    contain: 'strict',
    overflowX: 'hidden',
    overflowY: 'auto',
    ':focus': { outline: 'none' },
    ':focus-visible [data-active="true"]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface OutlineTreeProps {
  readonly sequence: Sequence;
  readonly rows: readonly OutlineRow[];
  readonly active: OutlineRow | undefined;
  readonly selected: StepId | null;
  /** Only hits show: nothing can be closed. */
  readonly isNarrowed: boolean;
  readonly renaming: StepId | null;
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly onGo: (row: OutlineRow, how?: SelectHow) => void;
  readonly onToggle: (key: string, open: boolean) => void;
  readonly onRename: (step: StepId) => boolean;
  readonly onRenamed: () => void;
  readonly onNarrow: () => void;
  readonly onInspect: (field: 'first' | 'afterTitle') => void;
}

/**
 * The lines as an ARIA tree. The tree itself has the keyboard and names the line that the person is on, so that no change of the lines can
 * take the focus away. All lines are in the document, in chunks; those off the screen are not laid out.
 */
export function OutlineTree(props: OutlineTreeProps) {
  const { sequence, rows, active, selected, renaming, tree, onGo, onToggle } = props;
  const styles = useStyles();
  const stores = useStores();
  const id = useId();
  const typed = useRef(nothingTyped);
  const edit = useOutlineEdits({ onRename: props.onRename, onInspect: () => props.onInspect('first') });

  const activeKey = active?.key;
  useLayoutEffect(() => {
    if (activeKey === undefined) return;
    // In the next frame, when all that changed is laid out once: here it would be laid out for this alone.
    const frame = requestAnimationFrame(() => document.getElementById(`${id}${activeKey}`)?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [id, activeKey]);

  const act = (row: OutlineRow, intent: OutlineIntent, at: number, how: SelectHow): void => {
    switch (intent.kind) {
      case 'find': {
        typed.current = typedWith(typed.current, intent.letter, at);
        const found = lineBeginning(rows, row, typed.current.text);
        if (found !== undefined) onGo(found);
        return;
      }
      case 'move': {
        typed.current = nothingTyped;
        const change = moved(rows, row, intent.move, !props.isNarrowed);
        if (change?.kind === 'go') onGo(change.to, how);
        else if (change !== null) onToggle(change.key, change.kind === 'open');
        return;
      }
      case 'narrow':
        props.onNarrow();
        return;
      default:
        edit(row, intent);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    // Escape leads out of a drawer too: it is taken only where it leads from several steps to one.
    const { several, selected: on, select } = stores.view.getState();
    if (event.key === 'Escape' && several !== null) {
      event.preventDefault();
      select(on);
      return;
    }
    const intent = event.target === event.currentTarget ? outlineIntentOf(event, typed.current) : null;
    if (intent === null || active === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act(active, intent, event.timeStamp, event.shiftKey ? 'range' : 'alone');
  };
  const rowAt = ({ target }: MouseEvent): OutlineRow | undefined => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset.line : undefined;
    return rows.find((row) => row.key === key);
  };
  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const row = rowAt(event);
    if (row === undefined || isField(event)) return;
    const isToggle = event.target instanceof Element && event.target.closest('[data-toggle="true"]') !== null;
    // Who closes a line is on it: what is below could not be seen.
    if (!isToggle || row.expanded) onGo(row, selectHow(event));
    if (isToggle && !props.isNarrowed) onToggle(row.key, row.expanded === false);
  };

  const chunks = useMemo(() => chunksOf(rows), [rows]);
  const step = renaming === null ? undefined : sequence.steps[renaming];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is made anew with its title; what it calls reads the latest state
  const field = useMemo(
    () =>
      step === undefined ? null : (
        <RenameField
          title={step.name}
          tree={tree}
          onChange={(name, merge) => changeStep(stores, { ...existingStep(sequence, step.id), name }, merge)}
          onDone={props.onRenamed}
          onGoOn={() => props.onInspect('afterTitle')}
          onAddNext={() => pickAfter(stores, step.id)}
        />
      ),
    [step],
  );

  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Outline"
      aria-multiselectable
      aria-activedescendant={active === undefined ? undefined : `${id}${active.key}`}
      tabIndex={0}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        const row = rowAt(event);
        if (row !== undefined && !isField(event)) edit(row, row.kind === 'step' ? { kind: 'rename' } : { kind: 'inspect' });
      }}
    >
      {chunks.map((chunk) => {
        const has = active !== undefined && chunk.rows.includes(active);
        return (
          <OutlineChunk
            key={chunk.key}
            prefix={id}
            rows={chunk.rows}
            active={has ? active.key : null}
            isSelected={has && active.step === selected}
            renaming={renaming !== null && chunk.rows.some((row) => row.kind === 'step' && row.step === renaming) ? renaming : null}
            field={field}
          />
        );
      })}
    </div>
  );
}

const isField = ({ target }: MouseEvent): boolean => target instanceof Element && target.closest('input') !== null;
