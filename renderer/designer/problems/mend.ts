import type { Issue } from '../../../shared/check/issue.ts';
import type { Fix } from '../../../shared/edit/fixes/fix.ts';
import { editOfFix, fixesFor } from '../../../shared/edit/fixes.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { type Sequence, slotsTo, stepOf, stepsAbove } from '../../../shared/model/sequence.ts';
import { checkerFor } from '../../state/issues.ts';
import type { Stores } from '../../state/stores.tsx';
import { dispatch, openSequence } from '../editing.ts';
import { countsInWords } from './severity.ts';

/** What would mend an issue of the open design with one click, the likeliest first. */
export function fixesOf(stores: Stores, issue: Issue): readonly Fix[] {
  const design = openDesign(stores);
  return design === undefined ? [] : fixesFor(issue, design);
}

/** Mends an issue as one edit, selects the step it was about, or the one above if that has gone, and says what is left to do. */
export function mend(stores: Stores, issue: Issue, fix: Fix): boolean {
  const before = openSequence(stores);
  if (!dispatch(stores, editOfFix(fix))) return false;
  const design = openDesign(stores);
  const view = stores.view.getState();
  if (issue.step !== null) view.select(stillThere(before, openSequence(stores), issue.step));
  const left = design === undefined ? [] : checkerFor(stores.catalog.getState().catalog, stores.library.getState().entries)(design);
  view.announce(`Done: ${fix.label}. ${left.length === 0 ? 'No problems are left.' : `Left: ${countsInWords(left)}.`}`);
  return true;
}

const openDesign = ({ design }: Stores): Design | undefined => design.getState().document?.history.present;

function stillThere(before: Sequence, after: Sequence, step: StepId): StepId | null {
  if (stepOf(after, step) !== undefined) return step;
  const slot = slotsTo(before).get(step)?.[0];
  const above = slot === undefined ? [] : stepsAbove(before, slot);
  return above.find(({ id }) => stepOf(after, id) !== undefined)?.id ?? null;
}
