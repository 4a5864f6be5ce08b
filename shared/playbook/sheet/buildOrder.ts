import type { Design } from '../../model/design.ts';
import type { DesignId } from '../../model/ids.ts';

export interface BuildOrder {
  /** Each after those that it advances to, as far as that goes. */
  readonly designs: readonly Design[];
  /** Designs that advance to one that comes later: they lie in a ring, and are edited again at the end. */
  readonly again: readonly Design[];
}

/** The order in which designs are built in the target system, where only active sequences can be advanced to. */
export function buildOrder(designs: readonly Design[]): BuildOrder {
  const byId = new Map(designs.map((design) => [design.id, design]));
  const built = new Set<DesignId>();
  const order: Design[] = [];
  const again = new Set<Design>();
  const open = new Set<DesignId>();
  for (const first of designs) {
    const waiting: { readonly design: Design; readonly isLeaving: boolean }[] = [{ design: first, isLeaving: false }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { design, isLeaving } = next;
      if (isLeaving) {
        open.delete(design.id);
        built.add(design.id);
        order.push(design);
        continue;
      }
      if (built.has(design.id) || open.has(design.id)) continue;
      open.add(design.id);
      waiting.push({ design, isLeaving: true });
      for (const target of targetsOf(design)) {
        const found = byId.get(target);
        if (found === undefined || built.has(target)) continue;
        if (open.has(target)) again.add(design);
        else waiting.push({ design: found, isLeaving: false });
      }
    }
  }
  return { designs: order, again: [...again] };
}

const targetsOf = ({ sequence }: Design): readonly DesignId[] =>
  Object.values(sequence.steps).flatMap((step) => (step.kind === 'advance' && step.target !== null ? [step.target] : []));
