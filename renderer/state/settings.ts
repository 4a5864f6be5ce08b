import { type InterfaceSize, interfaceSizes, type Theme } from '../../shared/bridge.ts';

/** How a person wants the window; kept from start to start. */
export interface Settings {
  readonly theme: Theme;
  readonly size: InterfaceSize;
  /** `system` moves as much as the desktop allows; `reduced` not at all. */
  readonly motion: 'system' | 'reduced';
  /** Whether single letters, digits and signs do something while nobody types (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

export const defaultSettings: Settings = { theme: 'system', size: 100, motion: 'system', singleKeys: true };

/** The next larger (1) or smaller (-1) size; the same at the end. */
export function nextSize(size: InterfaceSize, by: 1 | -1): InterfaceSize {
  return interfaceSizes[interfaceSizes.indexOf(size) + by] ?? size;
}
