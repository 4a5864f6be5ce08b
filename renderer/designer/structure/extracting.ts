import type { Edit } from '../../../shared/edit/edit.ts';
import { fragmentOf, renewed } from '../../../shared/edit/fragment.ts';
import { replaceBranch } from '../../../shared/edit/replaceBranch.ts';
import { misplaced } from '../../../shared/edit/standing.ts';
import { blankDesign, type Design } from '../../../shared/model/design.ts';
import { placed } from '../../../shared/model/flow.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';

/** A branch as a sequence of its own, and the edit that puts an advance to it in the branch's place. */
export interface Extraction {
  readonly target: Design;
  readonly edit: Edit;
}

const advanceTo = (name: string, target: DesignId, id: StepId): Step =>
  placed({ kind: 'advance', name: `Advance to ${name}`.slice(0, 1000), description: '', target }, id);

/** Makes a sequence of a step and everything below it. Nothing is changed yet. */
export function extraction(design: Design, step: StepId, name: string, targetId: DesignId, newStepId: () => StepId): Extraction {
  const sequence = renewed(fragmentOf(design.sequence, step, 'withBelow'), newStepId);
  return {
    target: { ...blankDesign(targetId, name, design.recordType), options: design.options, sequence },
    edit: { kind: 'replaceBranch', step, by: advanceTo(name, targetId, newStepId()) },
  };
}

/** Why a branch cannot become a sequence of its own; `null` where it can. */
export function whyNotExtract(sequence: Sequence, id: StepId): string | null {
  const step = existingStep(sequence, id);
  if (step.kind === 'advance') return `${titleOf(step)} leads to another sequence already.`;
  const wrong = misplaced(fragmentOf(sequence, id, 'withBelow')).get(id);
  if (wrong !== undefined) return `A sequence cannot begin with ${titleOf(step)}. ${wrong}`;
  const tried = replaceBranch(sequence, id, advanceTo('', DesignId.parse('tried'), StepId.parse('tried')));
  return tried.ok ? null : tried.error.reason;
}
