import type { Slot } from '../../../shared/model/sequence.ts';
import type { Box, Picture, Point } from '../../../shared/picture/picture.ts';
import { cardSize } from '../../../shared/picture/sizes.ts';

/** How near to a "+" counts, in px on the screen; sideways as far as a card reaches, since one aims between two cards. */
const NEAR = 40;

/** The place that a point of the picture means: the nearest of those in reach, if any. */
export function slotNear(picture: Picture, point: Point, zoom: number): Slot | null {
  const down = NEAR / zoom;
  const across = Math.max(down, cardSize.width / 2);
  let nearest: { readonly slot: Slot; readonly distance: number } | null = null;
  for (const { slot, plus } of picture.connections) {
    const [dx, dy] = [Math.abs(plus.x - point.x), Math.abs(plus.y - point.y)];
    if (dx > across || dy > down) continue;
    const distance = Math.hypot(dx, dy);
    if (nearest === null || distance < nearest.distance) nearest = { slot, distance };
  }
  return nearest?.slot ?? null;
}

/** How wide the rim is at which the picture moves along, and how far it moves at most in a frame. */
const RIM = 48;
const STEP = 14;

/** How the picture moves while the pointer is at the rim of the canvas: the nearer, the faster. Nothing moves outside of it. */
export function push(at: Point, frame: Box): Point {
  if (!isWithin(at, frame)) return { x: 0, y: 0 };
  const along = (from: number, to: number): number => (Math.max(0, RIM - from) - Math.max(0, RIM - to)) * (STEP / RIM);
  return {
    x: along(at.x - frame.x, frame.x + frame.width - at.x),
    y: along(at.y - frame.y, frame.y + frame.height - at.y),
  };
}

export const isWithin = (at: Point, { x, y, width, height }: Box): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
