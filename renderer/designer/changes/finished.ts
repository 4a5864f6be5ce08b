import { useMemo } from 'react';
import { type Change, changesBetween, isUnchanged } from '../../../shared/compare/changes.ts';
import { type Finished, finishedVersion, type History } from '../../../shared/edit/history.ts';
import type { Names } from '../../../shared/model/describe.ts';
import { goingBack } from '../../state/goBack.ts';
import { type Stores, useView } from '../../state/stores.tsx';

/** Looked for once in each history: menus ask at every turn. */
const known = new WeakMap<History, Finished | null>();

/** The finished version of a design that was changed since; `null` where there is none, or the design says the same again. */
export function changedSince(history: History): Finished | null {
  const found = known.get(history);
  if (found !== undefined) return found;
  const finished = finishedVersion(history);
  const changed = finished === null || isUnchanged(finished.design, history.present) ? null : finished;
  known.set(history, changed);
  return changed;
}

/** What changed since a design was finished, while the panel for it is open. */
export function useChanges(history: History | undefined, names: Names): readonly Change[] {
  const isOpen = useView((state) => state.bottom === 'changes');
  return useMemo(() => {
    const finished = history === undefined || !isOpen ? null : finishedVersion(history);
    return history === undefined || finished === null ? [] : changesBetween(finished.design, history.present, names);
  }, [isOpen, history, names]);
}

/** Makes the open design what it was when it was finished, as one change that can be undone. Scenarios stay. */
export function backToFinished({ design, library, view, catalog }: Stores): void {
  const history = design.getState().document?.history;
  const finished = history === undefined ? null : finishedVersion(history);
  if (finished === null) return;
  if (!design.getState().dispatch(goingBack({ library, catalog }, finished.design))) return;
  view.getState().announce('Back to the finished version.');
}
