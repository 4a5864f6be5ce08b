import type { Point } from './picture.ts';

/** A box of a tree that hangs from its root. `height` reaches down to the children. */
export interface Hanging {
  /** The place of its parent in the list; `null` for the root. */
  readonly parent: number | null;
  readonly width: number;
  readonly height: number;
}

/**
 * Places a tree from top to bottom, as narrow as it can be: parents in the middle above their children, children in order, every subtree as
 * close to its left neighbour as `between` lets it (Reingold and Tilford, with boxes of different heights as van der Ploeg showed). It takes
 * time in proportion to the boxes, and no stack of the machine: a sequence may be as deep as it is long.
 * @param boxes A parent before its children, these from left to right. The root is the first.
 * @returns For each box the middle of its upper edge; the root's is 0, 0.
 */
export function tidy(boxes: readonly Hanging[], between: number): readonly Point[] {
  const children: number[][] = boxes.map(() => []);
  const tops = boxes.map(() => 0);
  for (const [index, { parent }] of boxes.entries()) {
    if (parent === null) continue;
    children[parent]?.push(index);
    tops[index] = (tops[parent] ?? 0) + (boxes[parent]?.height ?? 0);
  }

  /** How far each box stands to the right of its parent. */
  const offsets = boxes.map(() => 0);
  const trees: (Subtree | undefined)[] = boxes.map(() => undefined);
  // What hangs from a box comes after it in the list, so from the end each box finds its children placed.
  for (let index = boxes.length - 1; index >= 0; index -= 1) {
    const { width, height } = boxes[index] ?? nothing;
    const below = (children[index] ?? []).map((child) => trees[child] ?? missing(child));
    const places = besideEachOther(below, between);
    const [first, last] = [below[0], below.at(-1)];
    const middle =
      first === undefined || last === undefined ? 0 : ((places[0] ?? 0) - first.width / 2 + (places.at(-1) ?? 0) + last.width / 2) / 2;
    for (const [at, child] of (children[index] ?? []).entries()) offsets[child] = (places[at] ?? 0) - middle;
    const bottom = (tops[index] ?? 0) + height;
    trees[index] = {
      width,
      left: above(first?.left, width / 2, bottom, (places[0] ?? 0) - middle),
      right: above(last?.right, width / 2, bottom, (places.at(-1) ?? 0) - middle),
    };
  }

  const points: Point[] = [];
  for (const [index, { parent }] of boxes.entries()) {
    points.push({ x: (parent === null ? 0 : (points[parent]?.x ?? 0)) + (offsets[index] ?? 0), y: tops[index] ?? 0 });
  }
  return points;
}

const nothing: Hanging = { parent: null, width: 0, height: 0 };

function missing(child: number): never {
  throw new Error(`Box ${child} comes before its parent`);
}

/** A box as a piece of the outline of a subtree: how far it reaches to the side and down. The next one below it is `dx` further to the right. */
interface Piece {
  readonly half: number;
  readonly bottom: number;
  next: Piece | null;
  dx: number;
}

/** One side of a subtree, from its root down to its lowest box; `lastX` is how far that stands to the right of the root. */
interface Side {
  readonly first: Piece;
  last: Piece;
  lastX: number;
}

interface Subtree {
  /** Of its root. */
  readonly width: number;
  readonly left: Side;
  readonly right: Side;
}

/** The side of a box with its children's side below. */
function above(below: Side | undefined, half: number, bottom: number, dx: number): Side {
  const first: Piece = { half, bottom, next: below?.first ?? null, dx };
  return below === undefined ? { first, last: first, lastX: 0 } : { first, last: below.last, lastX: dx + below.lastX };
}

/**
 * Where the roots of neighbours stand, the first at 0. Afterwards the left side of the first and the right side of the last are those of
 * all together: where a neighbour reaches further down, its pieces go on there.
 */
function besideEachOther(trees: readonly Subtree[], between: number): readonly number[] {
  const [first] = trees;
  if (first === undefined) return [];
  const places = [0];
  let outer = first.right;
  let outerX = 0;
  for (const tree of trees.slice(1)) {
    let right: Piece | null = outer.first;
    let rightX = outerX;
    let left: Piece | null = tree.left.first;
    let leftX = 0;
    let x: number | null = null;
    while (right !== null && left !== null) {
      const needed = rightX + right.half + between + left.half - leftX;
      x = x === null ? needed : Math.max(x, needed);
      const [rightBottom, leftBottom] = [right.bottom, left.bottom];
      if (rightBottom <= leftBottom) {
        rightX += right.dx;
        right = right.next;
      }
      if (rightBottom >= leftBottom) {
        leftX += left.dx;
        left = left.next;
      }
    }
    const place = x ?? 0;
    if (left !== null) goOn(first.left, left, place + leftX, tree.left, place);
    if (right !== null) goOn(tree.right, right, rightX - place, outer, outerX - place);
    places.push(place);
    outer = tree.right;
    outerX = place;
  }
  return places;
}

/** Lets a side go on below its last piece with what `longer` has from `piece` on; where they stand is told from the root of `side`. */
function goOn(side: Side, piece: Piece, pieceX: number, longer: Side, longerX: number): void {
  side.last.next = piece;
  side.last.dx = pieceX - side.lastX;
  side.last = longer.last;
  side.lastX = longerX + longer.lastX;
}
