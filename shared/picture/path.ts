import type { Point } from './picture.ts';

const RADIUS = 8;

/** A line from `from` down to `turn` (a height), across, and down to `to`, with rounded corners; straight where they stand in line. */
export function rightAngled(from: Point, to: Point, turn: number): string {
  const across = to.x - from.x;
  if (Math.abs(across) < 2) return `M ${from.x} ${from.y} L ${from.x} ${to.y}`;
  const radius = Math.min(RADIUS, Math.abs(across) / 2, turn - from.y, to.y - turn);
  const side = Math.sign(across) * radius;
  return [
    `M ${from.x} ${from.y}`,
    `L ${from.x} ${turn - radius}`,
    `Q ${from.x} ${turn} ${from.x + side} ${turn}`,
    `L ${to.x - side} ${turn}`,
    `Q ${to.x} ${turn} ${to.x} ${turn + radius}`,
    `L ${to.x} ${to.y}`,
  ].join(' ');
}
