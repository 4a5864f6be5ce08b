/// <reference path="./d3-flextree.d.ts" />
import { type FlexItem, flextree } from 'd3-flextree';
import type { StepId } from '../model/ids.ts';
import type { Sequence } from '../model/sequence.ts';
import { rightAngled } from './path.ts';
import { type Box, type Connection, centreOf, type Destination, type Picture, type Point } from './picture.ts';
import { labelAt, plusAbove, type SizeOf, spacing, standardSize, turnAt } from './sizes.ts';
import { type Child, type Part, type Tree, treeOf } from './tree.ts';

/** All of a sequence. */
const whole = (sequence: Sequence): Part => ({ from: sequence.start, elsewhere: new Set() });

/**
 * The picture of a sequence: a tree from top to bottom, the Yes path left of the No path. The same sequence always gives the same picture.
 * Steps that nothing leads to are not drawn (edits never leave one). A part of a sequence has the start tile above its first step.
 */
export function layout(sequence: Sequence, sizeOf: SizeOf = standardSize, part: Part = whole(sequence)): Picture {
  const tree = treeOf(sequence, sizeOf, part);
  const boxes = boxesOf(tree);
  const steps = new Map<StepId, Box>();
  const connections: Connection[] = [];

  const draw = (parent: Tree): void => {
    for (const child of parent.children) {
      if (child.kind === 'step') steps.set(child.step, boxOf(boxes, child));
      connections.push(connection(parent, child, boxes));
      draw(child);
    }
  };
  draw(tree);

  const all = [...boxes.values()];
  return {
    width: Math.max(...all.map((box) => box.x + box.width)),
    height: Math.max(...all.map((box) => box.y + box.height)),
    start: boxOf(boxes, tree),
    steps,
    connections,
  };
}

type Boxes = ReadonlyMap<Tree, Box>;

function boxOf(boxes: Boxes, item: Tree): Box {
  const box = boxes.get(item);
  if (box === undefined) throw new Error('The layout left out a part of the sequence');
  return box;
}

/** Every part of the tree in its place, on whole pixels, beginning at 0, 0. */
function boxesOf(tree: Tree): Boxes {
  const flow = flextree<Tree>({
    children: (item) => item.children,
    nodeSize: ({ data }) => [data.width, data.size.height + data.gap],
    spacing,
  });
  const placed: FlexItem<Tree>[] = [];
  flow(flow.hierarchy(tree)).each((item) => placed.push(item));
  const left = Math.min(...placed.map(({ x, data }) => x - data.size.width / 2));
  return new Map(placed.map(({ x, y, data }) => [data, { x: Math.round(x - left - data.size.width / 2), y: Math.round(y), ...data.size }]));
}

function connection(parent: Tree, child: Child, boxes: Boxes): Connection {
  const upper = boxOf(boxes, parent);
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
