import type { Design } from '../../model/design.ts';
import type { DesignId } from '../../model/ids.ts';

/** Some designs and all that they advance to, and so on. */
export interface Family {
  /** The chosen ones first, in their order, then the others as they are met. */
  readonly designs: readonly Design[];
  /** Designs that one of them advances to and the library does not have. */
  readonly missing: readonly DesignId[];
}

/** The designs that must go together: whoever takes the chosen ones elsewhere needs those that they advance to as well. */
export function familyOf(chosen: readonly Design[], library: ReadonlyMap<DesignId, Design>): Family {
  const designs = new Map<DesignId, Design>(chosen.map((design) => [design.id, design]));
  const missing = new Set<DesignId>();
  // A map is walked on while it grows, so this follows every hand-over once, also in a ring.
  for (const design of designs.values()) {
    for (const target of targetsOf(design)) {
      if (designs.has(target)) continue;
      const found = library.get(target);
      if (found === undefined) missing.add(target);
      else designs.set(target, found);
    }
  }
  return { designs: [...designs.values()], missing: [...missing] };
}

/** The designs that a design advances to, each once. */
export const targetsOf = ({ sequence }: Design): readonly DesignId[] => [
  ...new Set(Object.values(sequence.steps).flatMap((step) => (step.kind === 'advance' && step.target !== null ? [step.target] : []))),
];
