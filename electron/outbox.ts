import type { WebContents } from 'electron';
import type { HostEvent } from '../shared/bridge.ts';
import { EVENT_CHANNEL } from './channels.ts';

/** The host's events on their way to the page. */
export interface Outbox {
  /** Sends as soon as the page is loaded: what is sent before would be lost. */
  readonly send: (event: HostEvent) => void;
  readonly isLoaded: () => boolean;
}

export function createOutbox(contents: WebContents): Outbox {
  let loaded = false;
  let waiting: readonly HostEvent[] = [];
  contents.on('did-finish-load', () => {
    loaded = true;
    for (const event of waiting) contents.send(EVENT_CHANNEL, event);
    waiting = [];
  });
  contents.on('render-process-gone', () => {
    loaded = false;
  });
  return {
    send: (event) => {
      if (loaded) contents.send(EVENT_CHANNEL, event);
      else waiting = [...waiting, event];
    },
    isLoaded: () => loaded,
  };
}
