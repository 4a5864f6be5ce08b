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
  readonly children: readonly Child[];
}

/** What stands in a slot. */
export type Child =
  | (Item & { readonly kind: 'step'; readonly slot: Slot; readonly step: StepId })
  | (Item & { readonly kind: 'join'; readonly slot: Slot; readonly step: StepId })
  | (Item & { readonly kind: 'open'; readonly slot: Slot });

/** The sequence as a tree: a step where branches join stands where flow order comes first, elsewhere there is a link to it. */
export type Tree = (Item & { readonly kind: 'start' }) | Child;

/** What of a sequence is drawn: all below `from`, with links to the steps that are drawn `elsewhere`. */
export interface Part {
  readonly from: StepId | null;
  readonly elsewhere: ReadonlySet<StepId>;
}

/** The tree of a sequence. What a slot names but the sequence does not have is drawn as an open end. */
export function treeOf(sequence: Sequence, sizeOf: SizeOf, { from, elsewhere }: Part): Tree {
  const drawn = new Set<StepId>(elsewhere);

  const inSlot = (slot: Slot, to: StepId | null): Child => {
    const step = to === null ? undefined : stepOf(sequence, to);
    if (step === undefined) return openEnd(slot);
    if (drawn.has(step.id)) return { kind: 'join', slot, step: step.id, size: joinSize, width: joinSize.width, gap: 0, children: [] };
    drawn.add(step.id);
    const children = exitsOf(step).map((exit) => inSlot({ kind: 'exit', step: step.id, exit: exit.name }, exit.to));
    const size = sizeOf(step);
    return { kind: 'step', slot, step: step.id, size, width: size.width, gap: gapBelow(step, children), children };
  };

  const first = inSlot(startSlot, from);
  return { kind: 'start', size: startSize, width: startSize.width, gap: first.kind === 'open' ? gaps.open : gaps.line, children: [first] };
}

function openEnd(slot: Slot): Child {
  const size = slot.kind === 'start' ? firstSize : openSize;
  return { kind: 'open', slot, size, width: Math.max(size.width, openWidth), gap: 0, children: [] };
}

function gapBelow(step: Step, children: readonly Child[]): number {
  if (isCondition(step)) return gaps.branch;
  return children.every((child) => child.kind === 'open') ? gaps.open : gaps.line;
}
