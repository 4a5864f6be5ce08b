import { StepId } from '../../model/ids.ts';
import { type Sequence, stepOf } from '../../model/sequence.ts';

/** Ids that a sequence does not use yet: that of a step with the next free numbers, `s4-2`, `s4-3`, … The same for the same sequence. */
export function newIds(sequence: Sequence, step: StepId): () => StepId {
  let number = 1;
  return () => {
    for (;;) {
      number += 1;
      const id = StepId.parse(`${step.slice(0, 56)}-${number}`);
      if (stepOf(sequence, id) === undefined) return id;
    }
  };
}
