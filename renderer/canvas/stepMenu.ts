import type { MouseEvent } from 'react';
import type { StepId } from '../../shared/model/ids.ts';
import { type CanvasNode, cursorNodeId } from './flow.ts';
import type { Cursor } from './walk.ts';

/** The step whose menu was asked for, and where on the screen. */
export interface MenuWish {
  readonly step: StepId;
  readonly at: { readonly x: number; readonly y: number };
}

const cardOf = (id: string): string => `.react-flow__node[data-id="${CSS.escape(id)}"]`;

/**
 * Whose menu is asked for on the canvas: the right button means the card it points at, the Menu key and Shift+F10 the step under the cursor,
 * wherever in the canvas the focus is. `null` where there is no step.
 */
export function menuWish(event: MouseEvent<HTMLElement>, nodes: readonly CanvasNode[], cursor: Cursor): MenuWish | null {
  const { nativeEvent, currentTarget, target, clientX, clientY } = event;
  if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === '') {
    if (cursor === null) return null;
    const { left, top, width, height } = (
      currentTarget.querySelector(cardOf(cursorNodeId(cursor))) ?? currentTarget
    ).getBoundingClientRect();
    return { step: cursor, at: { x: left + width / 2, y: top + height / 2 } };
  }
  const step = stepAt(target, nodes);
  return step === null ? null : { step, at: { x: clientX, y: clientY } };
}

/** The step whose card an event of the pointer is about. */
export function stepAt(target: EventTarget, nodes: readonly CanvasNode[]): StepId | null {
  const id = target instanceof Element ? target.closest('.react-flow__node')?.getAttribute('data-id') : null;
  const node = nodes.find((one) => one.id === id);
  return node?.type === 'step' ? node.data.step : null;
}
