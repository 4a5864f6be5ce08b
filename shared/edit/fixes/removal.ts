import type { Design } from '../../model/design.ts';
import type { StepId } from '../../model/ids.ts';
import { type Slot, slotsTo, stepOf } from '../../model/sequence.ts';
import { type ExitName, exitsOf, type Step } from '../../model/step.ts';
import type { SingleEdit } from '../edit.ts';

/**
 * The edits that take a step out and keep one of its paths. Where that path is open, the waits above would end theirs: they go, too.
 * `null` where nothing would be left, or only a sequence that begins with an advance.
 */
export function removal({ sequence }: Design, step: Step, keep: ExitName): readonly SingleEdit[] | null {
  const kept = exitsOf(step).find(({ name }) => name === keep)?.to ?? null;
  const slots = slotsTo(sequence);
  const gone = new Map<StepId, SingleEdit>([[step.id, { kind: 'removeStep', step: step.id, keep }]]);
  let isFirst = false;
  for (const id of gone.keys()) {
    for (const slot of slots.get(id) ?? []) {
      isFirst ||= slot.kind === 'start';
      const wait = kept === null ? waitAt(sequence, slot) : null;
      if (wait !== null) gone.set(wait, { kind: 'removeStep', step: wait, keep: 'next' });
    }
  }
  const wouldBegin = kept === null ? undefined : stepOf(sequence, kept);
  return isFirst && (wouldBegin === undefined || wouldBegin.kind === 'advance') ? null : [...gone.values()];
}

function waitAt(sequence: Design['sequence'], slot: Slot): StepId | null {
  const step = slot.kind === 'start' ? undefined : stepOf(sequence, slot.step);
  return step?.kind === 'wait' ? step.id : null;
}
