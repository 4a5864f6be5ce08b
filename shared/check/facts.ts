import { type RecordType, recordTypeOf } from '../model/catalog.ts';
import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import { flowOrder, type Slot, slotsTo, stepOf } from '../model/sequence.ts';
import type { ExitName, Step, StepKind, StepOf } from '../model/step.ts';
import type { CheckContext } from './context.ts';
import { downwardOf, type Loop } from './downward.ts';

/** What the rules know of a design; computed once for all of them. */
export interface Facts {
  readonly design: Design;
  readonly context: CheckContext;
  /** `undefined` if the catalog does not have it. */
  readonly recordType: RecordType | undefined;
  /** The steps that can be reached, in flow order. */
  readonly steps: readonly Step[];
  readonly unreachable: readonly Step[];
  /** The same steps, each after all that lead to it. Exits that close a loop do not count. */
  readonly downward: readonly Step[];
  readonly loops: readonly Loop[];
  /** Every slot that leads to a step. */
  readonly slotsTo: ReadonlyMap<StepId, readonly Slot[]>;
}

/** Takes time in proportion to the size of the design. */
export function factsOf(design: Design, context: CheckContext): Facts {
  const { sequence } = design;
  const steps = flowOrder(sequence);
  const reached = new Set<Step>(steps);
  return {
    design,
    context,
    recordType: recordTypeOf(context.catalog, design.recordType),
    steps,
    unreachable: Object.values(sequence.steps).filter((step) => !reached.has(step)),
    ...downwardOf(sequence),
    slotsTo: slotsTo(sequence),
  };
}

export const stepsOfKind = <K extends StepKind>(facts: Facts, kind: K): readonly StepOf<K>[] =>
  facts.steps.filter((step): step is StepOf<K> => step.kind === kind);

/** The steps right above a step, one for each slot that leads to it; `null` for the start. */
export const parentsOf = ({ slotsTo, design }: Facts, step: Step): readonly (Step | null)[] =>
  (slotsTo.get(step.id) ?? []).map((slot) => (slot.kind === 'start' ? null : (stepOf(design.sequence, slot.step) ?? null)));

/** How something known at the start changes on its way down. */
export interface Carry<T> {
  readonly start: T;
  /** What is known behind an exit of a step, from what was known above the step. */
  readonly through: (step: Step, above: T, exit: ExitName) => T;
  /** What is known where two ways join. */
  readonly join: (one: T, other: T) => T;
}

/** What is known above each step that can be reached. */
export function carryDown<T>(facts: Facts, { start, through, join }: Carry<T>): ReadonlyMap<StepId, T> {
  const known = new Map<StepId, T>();
  const behind = (slot: Slot): readonly T[] => {
    if (slot.kind === 'start') return [start];
    const step = stepOf(facts.design.sequence, slot.step);
    const above = known.get(slot.step);
    return step === undefined || above === undefined ? [] : [through(step, above, slot.exit)];
  };
  for (const { id } of facts.downward) {
    const ways = (facts.slotsTo.get(id) ?? []).flatMap(behind);
    if (ways.length > 0) known.set(id, ways.reduce(join));
  }
  return known;
}
