import { useOnViewportChange, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Box, centreOf, type Picture, type Size, slotKey } from '../../shared/picture/picture.ts';
import { isStill } from '../ui/motion.ts';
import { holding, openingView, readableZoom, type ShownPart, showing, wholeView } from './viewport.ts';
import type { Cursor } from './walk.ts';

/** What part of the picture is on the screen. */
export interface Camera {
  readonly opening: Viewport;
  /** Moves only if the box is not in view; at once where something must be placed beside it. */
  readonly show: (box: Box, how?: 'gliding' | 'atOnce') => void;
  readonly fit: () => void;
  readonly zoom: (by: 'in' | 'out') => void;
  /** Where a box of the picture is in the window now. */
  readonly rectOf: (box: Box) => DOMRect;
}

/** How long a move of the picture takes, in ms; none for people who asked for less motion. */
const glide = (): number => (isStill() ? 0 : 200);

const boxAt = (picture: Picture, cursor: Cursor): Box | undefined => (cursor === null ? picture.start : picture.steps.get(cursor));

/**
 * Shows the cursor when it moves, and holds a step in its place on the screen while the picture around it changes. The view belongs to the
 * drawing library; nothing here renders when it moves.
 */
export function useCamera(
  root: RefObject<HTMLDivElement | null>,
  picture: Picture,
  cursor: Cursor,
  screen: Size,
  opensAt?: ShownPart,
): Camera {
  const { getViewport, setViewport, zoomIn, zoomOut } = useReactFlow();
  const store = useStoreApi();
  const [opening] = useState(() => {
    // As it was left, even where the person had moved away from the step; but a step that was selected since must show.
    if (opensAt !== undefined && opensAt.cursor === cursor) return opensAt;
    const box = cursor === null ? undefined : picture.steps.get(cursor);
    const view = opensAt ?? openingView(picture, screen);
    return box === undefined ? view : showing(view, screen, box);
  });
  const shown = useRef({ picture, cursor });

  /** As the library keeps it; to ask the element would lay out all that changed, each time. */
  const screenNow = (): Size => {
    const { width, height } = store.getState();
    return width > 0 ? { width, height } : { width: root.current?.clientWidth ?? 0, height: root.current?.clientHeight ?? 0 };
  };

  const show: Camera['show'] = (box, how = 'gliding') => {
    const view = getViewport();
    const next = showing(view, screenNow(), box);
    if (next !== view) void setViewport(next, { duration: how === 'atOnce' ? 0 : glide() });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the picture or the cursor changes, whatever else was rendered
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { picture, cursor };
    if (before.picture !== picture) {
      const view = getViewport();
      const steady = steadyBoxes(before.picture, picture, cursor, view, screenNow());
      void setViewport(holding(view, steady.before, steady.after));
    }
    const box = withOpenEnds(picture, cursor);
    const hasMoved = before.cursor !== cursor || placeOf(before.picture, cursor) !== placeOf(picture, cursor);
    if (hasMoved && cursor !== null && box !== undefined) show(box);
  }, [picture, cursor]);

  useLayoutEffect(() => markZoom(root.current, opening.zoom), [root, opening]);
  const marked = useRef(opening.zoom);
  useOnViewportChange({
    onChange: ({ zoom }) => {
      // Moving the picture is no reason to work out the styles of everything in it.
      if (zoom !== marked.current) markZoom(root.current, zoom);
      marked.current = zoom;
    },
  });

  return {
    opening,
    show,
    fit: () => void setViewport(wholeView(picture, screenNow()), { duration: glide() }),
    zoom: (by) => void (by === 'in' ? zoomIn() : zoomOut()),
    rectOf: (box) => {
      const frame = root.current?.getBoundingClientRect() ?? new DOMRect();
      const { x, y, zoom } = getViewport();
      return new DOMRect(frame.x + x + box.x * zoom, frame.y + y + box.y * zoom, box.width * zoom, box.height * zoom);
    },
  };
}

/** The box of the cursor with the "+" of the paths that end below it: whoever comes to a step may go on adding there. */
function withOpenEnds(picture: Picture, cursor: Cursor): Box | undefined {
  const ends = picture.connections.flatMap(({ slot, leadsTo }) =>
    leadsTo.kind === 'open' && slot.kind === 'exit' && slot.step === cursor ? [leadsTo.box] : [],
  );
  return ends.reduce((all, end) => (all === undefined ? all : around(all, end)), boxAt(picture, cursor));
}

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** What leads to the cursor. It differs when the step was put elsewhere, which is then shown. */
function placeOf(picture: Picture, cursor: Cursor): string | null {
  const slot = picture.connections.find(({ leadsTo }) => leadsTo.kind === 'step' && leadsTo.step === cursor)?.slot;
  return slot === undefined ? null : slotKey(slot);
}

/** Tells what part of the picture showed last when the canvas goes. */
export function useLeaving(cursor: Cursor, onLeave: ((part: ShownPart) => void) | undefined): void {
  const { getViewport } = useReactFlow();
  const latest = useRef({ cursor, onLeave });
  useLayoutEffect(() => {
    latest.current = { cursor, onLeave };
  });
  useLayoutEffect(() => () => latest.current.onLeave?.({ ...getViewport(), cursor: latest.current.cursor }), [getViewport]);
}

/** The boxes of the part that stays where it is: what leads to the cursor, else the cursor, else what was in the middle of the screen. */
function steadyBoxes(before: Picture, after: Picture, cursor: Cursor, view: Viewport, screen: Size) {
  const slot = after.connections.find(({ leadsTo }) => leadsTo.kind === 'step' && leadsTo.step === cursor)?.slot;
  if (slot?.kind === 'start') return { before: before.start, after: after.start };
  for (const id of [slot?.step ?? null, cursor]) {
    const [old, now] = id === null ? [] : [before.steps.get(id), after.steps.get(id)];
    if (old !== undefined && now !== undefined) return { before: old, after: now };
  }
  const middle = { x: (screen.width / 2 - view.x) / view.zoom, y: (screen.height / 2 - view.y) / view.zoom };
  const distance = (box: Box): number => Math.hypot(centreOf(box).x - middle.x, centreOf(box).y - middle.y);
  const nearest = [...before.steps]
    .filter(([id]) => after.steps.has(id))
    .reduce<Nearest | null>((best, [id, box]) => {
      const away = distance(box);
      return best === null || away < best.away ? { away, old: box, now: after.steps.get(id) ?? box } : best;
    }, null);
  return nearest === null ? { before: before.start, after: after.start } : { before: nearest.old, after: nearest.now };
}

interface Nearest {
  readonly away: number;
  readonly old: Box;
  readonly now: Box;
}

/** Tells the zoom to the styles: "+" buttons keep their size on the screen, and hide where the picture is too small to read, all but those of the selected step. */
function markZoom(element: HTMLElement | null, zoom: number): void {
  if (element === null) return;
  element.style.setProperty('--plus-scale', String(1 / Math.max(zoom, readableZoom)));
  element.style.setProperty('--plus-near-scale', String(1 / Math.max(zoom, readableZoom / 2)));
  element.style.setProperty('--plus-display', zoom < readableZoom ? 'none' : 'flex');
}
