import type { Point } from '../../../shared/picture/picture.ts';
import type { Press } from './load.ts';

/** How far the pointer moves before a click becomes a drag. */
const THRESHOLD = 5;

interface Following {
  /** The pointer is somewhere, in the window, or Alt changed; the first call begins the drag. */
  readonly onMove: (at: Point, alt: boolean) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/**
 * Follows a pointer from where it went down until it is let go; Escape, a lost pointer and a left window cancel. Clicks stay clicks, and the
 * click that ends a drag is none. The given function cancels from outside.
 */
export function followPointer({ pointerId, clientX, clientY }: Press, { onMove, onDrop, onCancel }: Following): () => void {
  const listening = new AbortController();
  let phase: 'pressed' | 'dragging' | 'cancelled' = 'pressed';
  let hasDragged = false;
  let at: Point = { x: clientX, y: clientY };

  const cancel = (): void => {
    if (phase === 'dragging') onCancel();
    phase = 'cancelled';
  };
  const end = (): void => {
    cancel();
    listening.abort();
  };
  const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, hear, { capture: true, signal: listening.signal });
  const onAlt = (event: KeyboardEvent): void => {
    if (event.key !== 'Alt' || phase !== 'dragging') return;
    event.preventDefault(); // Alt by itself would open the menu bar.
    onMove(at, event.type === 'keydown');
  };

  on('pointermove', (event) => {
    if (event.pointerId !== pointerId || phase === 'cancelled') return;
    at = { x: event.clientX, y: event.clientY };
    if (phase === 'pressed' && Math.hypot(at.x - clientX, at.y - clientY) < THRESHOLD) return;
    phase = 'dragging';
    hasDragged = true;
    onMove(at, event.altKey);
  });
  on('pointerup', (event) => {
    if (event.pointerId !== pointerId) return;
    if (hasDragged) swallowClick();
    if (phase === 'dragging') {
      phase = 'cancelled';
      onDrop();
    }
    end();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape' && phase === 'dragging') {
      event.preventDefault();
      event.stopImmediatePropagation();
      cancel();
    } else onAlt(event);
  });
  on('keyup', onAlt);
  on('pointercancel', end);
  on('blur', (event) => {
    if (!(event.target instanceof Node)) end(); // That of a field is none of ours.
  });
  return cancel;
}

/** The browser makes a click of letting go, before anything else can happen. */
function swallowClick(): void {
  const listening = new AbortController();
  window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
}
