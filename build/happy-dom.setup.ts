/**
 * What @xyflow/react asks a browser for and happy-dom lacks. Nothing is measured: sizes come from the picture, not from the DOM.
 */
import { cleanup } from '@testing-library/react';
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

Object.assign(globalThis, { ResizeObserver: SilentResizeObserver, DOMMatrixReadOnly: ScaleOnlyMatrix });
afterEach(cleanup);
