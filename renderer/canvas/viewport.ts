import type { Viewport } from '@xyflow/react';
import type { Box, Picture, Size } from '../../shared/picture/picture.ts';
import type { Cursor } from './walk.ts';

export const zoomLimits = { min: 0.1, max: 2 } as const;

/** What part of the picture a canvas shows, and where its cursor is. */
export interface ShownPart extends Viewport {
  readonly cursor: Cursor;
}

/** Below this zoom words cannot be read any more: a picture is not opened smaller, and "+" buttons hide. */
export const readableZoom = 0.6;

const MARGIN = 40;

/** The zoom at which the whole picture shows, at most 100 %. */
const wholeZoom = (picture: Size, screen: Size): number =>
  Math.min(
    1,
    Math.max(zoomLimits.min, Math.min((screen.width - 2 * MARGIN) / picture.width, (screen.height - 2 * MARGIN) / picture.height)),
  );

/** The whole picture, in the middle, its beginning at the top. */
export function wholeView(picture: Picture, screen: Size): Viewport {
  const zoom = wholeZoom(picture, screen);
  return { zoom, x: (screen.width - picture.width * zoom) / 2, y: MARGIN };
}

/** How a sequence is first shown: whole where it can be read so, otherwise its start and as much as fits. */
export function openingView(picture: Picture, screen: Size): Viewport {
  if (wholeZoom(picture, screen) >= readableZoom) return wholeView(picture, screen);
  const zoom = Math.min(1, Math.max(readableZoom, (screen.width - 2 * MARGIN) / picture.width));
  const isWide = picture.width * zoom > screen.width;
  const centre = isWide ? picture.start.x + picture.start.width / 2 : picture.width / 2;
  return { zoom, x: screen.width / 2 - centre * zoom, y: MARGIN };
}

/** How far a span of the screen must move to lie within 0 and `length`, kept off the rim. `null`: nothing of it is on the screen. */
function shift(from: number, size: number, length: number): number | null {
  if (from + size < 0 || from > length) return null;
  const rim = Math.min(MARGIN, Math.max(0, (length - size) / 2));
  if (from < 0) return rim - from;
  return from + size > length ? length - rim - (from + size) : 0;
}

/** The view in which this box shows whole: the same if it does already, moved a little if it shows in part, else centred on it. */
export function showing(view: Viewport, screen: Size, box: Box): Viewport {
  const across = shift(box.x * view.zoom + view.x, box.width * view.zoom, screen.width);
  const down = shift(box.y * view.zoom + view.y, box.height * view.zoom, screen.height);
  if (across !== null && down !== null)
    return across === 0 && down === 0 ? view : { zoom: view.zoom, x: view.x + across, y: view.y + down };
  return {
    zoom: view.zoom,
    x: screen.width / 2 - (box.x + box.width / 2) * view.zoom,
    y: screen.height / 2 - (box.y + box.height / 2) * view.zoom,
  };
}

/** The view in which a box that moved in the picture keeps its place on the screen. */
export const holding = (view: Viewport, before: Box, after: Box): Viewport => ({
  zoom: view.zoom,
  x: view.x + (before.x - after.x) * view.zoom,
  y: view.y + (before.y - after.y) * view.zoom,
});
