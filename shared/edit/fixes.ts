import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import { stepOf } from '../model/sequence.ts';
import type { Edit } from './edit.ts';
import { clampShare } from './fixes/abTest.ts';
import { removeSameCondition } from './fixes/condition.ts';
import { turnExitOnReply } from './fixes/exitOnReply.ts';
import type { Fix, FixMaker } from './fixes/fix.ts';
import { mergeWaits } from './fixes/mergeWaits.ts';
import { nameAfterKind } from './fixes/name.ts';
import { endAfterWait, putWaitInRange } from './fixes/waits.ts';

/** What `check` found, as far as a fix needs it: the id of the rule, and the step; `null` for the whole design. */
export interface Problem {
  readonly id: string;
  readonly step: StepId | null;
}

/** A fix as one edit: one entry of the history, under the words of its button. */
export const editOfFix = ({ label, edits }: Fix): Edit => ({ kind: 'several', name: label, edits: [...edits] });

/** How to mend what a rule finds. Rules without a maker need a person who knows what was meant. */
const makers: ReadonlyMap<string, FixMaker> = new Map<string, FixMaker>([
  ['step-name-missing', nameAfterKind],
  ['wait-ends-path', endAfterWait],
  ['wait-out-of-range', putWaitInRange],
  ['ab-share-out-of-range', clampShare],
  ['exit-on-reply-without-email', turnExitOnReply(false)],
  ['two-waits-in-a-row', mergeWaits],
  ['same-paths', removeSameCondition],
  ['many-emails-no-reply-check', turnExitOnReply(true)],
]);

/**
 * What would mend a problem with one click, the likeliest first; none where only a person can know. Made one after the other, the edits of a fix
 * take the problem away and bring no new error. Ids of steps that a fix adds are made from those that are there.
 */
export function fixesFor({ id, step }: Problem, design: Design): readonly Fix[] {
  const found = step === null ? undefined : stepOf(design.sequence, step);
  return makers.get(id)?.(design, found ?? null) ?? [];
}
