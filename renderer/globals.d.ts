import type { Bridge } from '../shared/bridge.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload, or by the browser shell. */
    readonly bridge: Bridge;
  }
}
