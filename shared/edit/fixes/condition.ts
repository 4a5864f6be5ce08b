import { isCondition } from '../../model/step.ts';
import type { FixMaker } from './fix.ts';
import { removal } from './removal.ts';

/** A condition whose two paths do the same goes; of the two the Yes path stays. */
export const removeSameCondition: FixMaker = (design, step) => {
  const edits = step === null || !isCondition(step) ? null : removal(design, step, 'yes');
  if (edits === null) return [];
  return [{ label: edits.length === 1 ? 'Remove the condition' : 'Remove the condition with the waits above it', edits }];
};
