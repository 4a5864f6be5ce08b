/**
 * What @xyflow/react and the kit ask a browser for and happy-dom lacks. Nothing is measured: sizes come from the picture, not from the DOM.
 */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Reads only the scale of a `scale(…)` transform, the one value that xyflow takes from it. */
class ScaleOnlyMatrix {
  readonly m22: number;
  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
  }
}

// Takes animations away: the kit then shows and hides at once. happy-dom's own end in a rejected promise whenever a dialog closes.
Object.assign(Element.prototype, { animate: undefined });
Object.assign(globalThis, { ResizeObserver: SilentResizeObserver, DOMMatrixReadOnly: ScaleOnlyMatrix });
// The kit hides all but the open dialog, and in happy-dom, which lays nothing out, a moment later the dialog too: it has no name then. What is
// hidden from whom is for the end-to-end tests, in real windows.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (name !== 'aria-hidden' || this.getAttribute('aria-modal') !== 'true') setAttribute.call(this, name, value);
};
afterEach(cleanup);
// A screen may take its time where many share a machine. A limit only: what is there is found at once.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
