import { type Sequence, type Slot, withStepIn } from '../model/sequence.ts';
import { fail, ok, type Result } from '../result.ts';
import { isJoined } from './joinExit.ts';
import { pasteSteps } from './pasteSteps.ts';
import type { EditRefusal } from './refusal.ts';

/** Takes a path away from the step where it joins others: it stands open again, or gets `copy`, the same steps under ids of their own. */
export function partExit(sequence: Sequence, slot: Slot, copy: Sequence | null): Result<Sequence, EditRefusal> {
  if (!isJoined(sequence, slot)) return fail({ reason: 'No other path leads there: there is nothing to part.' });
  const open = withStepIn(sequence, slot, null);
  return copy === null ? ok(open) : pasteSteps(open, copy, slot, 'yes');
}
