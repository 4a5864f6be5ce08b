import type { StepId } from '../model/ids.ts';
import type { Sequence } from '../model/sequence.ts';
import { rightAngled } from './path.ts';
import { type Box, type Connection, centreOf, type Destination, type Picture, type Point } from './picture.ts';
import { labelAt, plusAbove, type SizeOf, spacing, standardSize, turnAt } from './sizes.ts';
import { tidy } from './tidy.ts';
import { type Child, type Part, type Tree, treeOf } from './tree.ts';

/** All of a sequence. */
const whole = (sequence: Sequence): Part => ({ from: sequence.start, elsewhere: new Set() });

/**
 * The picture of a sequence: a tree from top to bottom, the Yes path left of the No path. The same sequence always gives the same picture.
 * Steps that nothing leads to are not drawn (edits never leave one). A part of a sequence has the start tile above its first step.
 */
export function layout(sequence: Sequence, sizeOf: SizeOf = standardSize, part: Part = whole(sequence)): Picture {
  const [start, ...children] = treeOf(sequence, sizeOf, part);
  const boxes = boxesOf([start, ...children]);
  const steps = new Map<StepId, Box>();
  const connections: Connection[] = [];
  for (const child of children) {
    if (child.kind === 'step') steps.set(child.step, boxOf(boxes, child));
    connections.push(connection(child, boxes));
  }
  let [width, height] = [0, 0];
  for (const box of boxes.values()) {
    width = Math.max(width, box.x + box.width);
    height = Math.max(height, box.y + box.height);
  }
  return { width, height, start: boxOf(boxes, start), steps, connections };
}

type Boxes = ReadonlyMap<Tree, Box>;

function boxOf(boxes: Boxes, item: Tree): Box {
  const box = boxes.get(item);
  if (box === undefined) throw new Error('The layout left out a part of the sequence');
  return box;
}

/** Every part of the tree in its place, on whole pixels, beginning at 0, 0. */
function boxesOf(tree: readonly Tree[]): Boxes {
  const indexes = new Map(tree.map((item, index) => [item, index]));
  const hanging = tree.map((item) => ({
    parent: item.kind === 'start' ? null : (indexes.get(item.parent) ?? null),
    width: item.width,
    height: item.size.height + item.gap,
  }));
  const points = tidy(hanging, spacing);
  const lefts = tree.map(({ size }, index) => (points[index]?.x ?? 0) - size.width / 2);
  const left = lefts.reduce((least, x) => Math.min(least, x), 0);
  return new Map(
    tree.map((item, index) => [item, { x: Math.round((lefts[index] ?? 0) - left), y: Math.round(points[index]?.y ?? 0), ...item.size }]),
  );
}

function connection(child: Child, boxes: Boxes): Connection {
  const upper = boxOf(boxes, child.parent);
  const box = boxOf(boxes, child);
  const from: Point = { x: centreOf(upper).x, y: upper.y + upper.height };
  const to: Point = { x: centreOf(box).x, y: box.y };
  return {
    slot: child.slot,
    from,
    to,
    path: rightAngled(from, to, from.y + turnAt),
    label: labelOf(child, { x: to.x, y: from.y + labelAt }),
    plus: child.kind === 'open' ? centreOf(box) : { x: to.x, y: to.y - plusAbove },
    leadsTo: destination(child, box),
  };
}

function labelOf({ slot }: Child, at: Point): Connection['label'] {
  if (slot.kind === 'start' || slot.exit === 'next') return null;
  return { text: slot.exit === 'yes' ? 'Yes' : 'No', at };
}

function destination(child: Child, box: Box): Destination {
  switch (child.kind) {
    case 'step':
      return { kind: 'step', step: child.step };
    case 'join':
      return { kind: 'join', step: child.step, box };
    case 'open':
      return { kind: 'open', box };
  }
}
