import type { StepId } from '../model/ids.ts';
import { type Sequence, type Slot, startSlot, stepOf } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../model/step.ts';
import type { Size } from './picture.ts';
import { firstSize, gaps, joinSize, openSize, openWidth, type SizeOf, startSize } from './sizes.ts';

interface Item {
  /** What is drawn. */
  readonly size: Size;
  /** What it takes up: at least the drawn width. */
  readonly width: number;
  /** From its lower edge to its children. */
  readonly gap: number;
}

/** What stands in a slot. */
export type Child = Item & { readonly slot: Slot /** What it hangs from. */; readonly parent: Tree } & (
    | { readonly kind: 'step'; readonly step: StepId }
    | { readonly kind: 'join'; readonly step: StepId }
    | { readonly kind: 'open' }
  );

export type Tree = (Item & { readonly kind: 'start' }) | Child;

/** What of a sequence is drawn: all below `from`, with links to the steps that are drawn `elsewhere`. */
export interface Part {
  readonly from: StepId | null;
  readonly elsewhere: ReadonlySet<StepId>;
}

/**
 * The sequence as a tree, in flow order: the start, then what stands in each slot. A step where branches join stands where flow order comes
 * first, elsewhere there is a link to it. What a slot names but the sequence does not have is drawn as an open end.
 */
export function treeOf(sequence: Sequence, sizeOf: SizeOf, { from, elsewhere }: Part): readonly [Tree, ...Child[]] {
  const drawn = new Set<StepId>(elsewhere);
  const stands = (id: StepId | null): Step | undefined => (id === null ? undefined : stepOf(sequence, id));

  const start: Tree = { kind: 'start', size: startSize, width: startSize.width, gap: stands(from) === undefined ? gaps.open : gaps.line };
  const children: Child[] = [];
  // Not by calling itself: a sequence may be as deep as it is long.
  const waiting: { readonly slot: Slot; readonly to: StepId | null; readonly parent: Tree }[] = [
    { slot: startSlot, to: from, parent: start },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { slot, parent } = next;
    const step = stands(next.to);
    if (step === undefined) children.push(openEnd(slot, parent));
    else if (drawn.has(step.id)) {
      children.push({ kind: 'join', slot, parent, step: step.id, size: joinSize, width: joinSize.width, gap: 0 });
    } else {
      drawn.add(step.id);
      const size = sizeOf(step);
      const exits = exitsOf(step);
      const gap = isCondition(step) ? gaps.branch : exits.every(({ to }) => stands(to) === undefined) ? gaps.open : gaps.line;
      const child: Child = { kind: 'step', slot, parent, step: step.id, size, width: size.width, gap };
      children.push(child);
      for (const { name, to } of [...exits].reverse())
        waiting.push({ slot: { kind: 'exit', step: step.id, exit: name }, to, parent: child });
    }
  }
  return [start, ...children];
}

function openEnd(slot: Slot, parent: Tree): Child {
  const size = slot.kind === 'start' ? firstSize : openSize;
  return { kind: 'open', slot, parent, size, width: Math.max(size.width, openWidth), gap: 0 };
}
