import type { HostEvent } from '../shared/bridge.ts';

/** The window's end of the host's events. */
export interface HostEvents {
  readonly deliver: (event: HostEvent) => void;
  /** As `Bridge.onHostEvent`. */
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
}

/** Events that come before anybody listens, such as the file the program was started with, wait for the first listener. */
export function createHostEvents(): HostEvents {
  const listeners = new Set<(event: HostEvent) => void>();
  let waiting: readonly HostEvent[] = [];
  return {
    deliver: (event) => {
      if (listeners.size === 0) waiting = [...waiting, event];
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      const held = waiting;
      waiting = [];
      for (const event of held) listener(event);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
