import type { Issue } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import { type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import { placeWords } from '../../canvas/labels.ts';

/** A step at which a run stops in error. */
interface Stop {
  readonly step: StepId;
  /** "Step 2 of 3 on the No path of Opened?". */
  readonly where: string;
  /** What is wrong with it, in a sentence. */
  readonly why: string;
}

/**
 * The steps at which a run would stop: a condition that cannot be judged and a command that cannot be carried out. Whatever else is wrong keeps
 * a sequence from being finished and not from being run.
 */
export function stopsIn(sequence: Sequence, errors: readonly Issue[]): readonly Stop[] {
  const places = placeWords(sequence);
  const stops = new Map<StepId, Stop>();
  for (const { step: id, message } of errors) {
    const step = id === null ? undefined : stepOf(sequence, id);
    if (step === undefined || stops.has(step.id)) continue;
    const { group } = kindFacts[step.kind];
    if (group === 'Conditions' || group === 'Commands')
      stops.set(step.id, { step: step.id, where: places.get(step.id) ?? '', why: message });
  }
  return [...stops.values()];
}
