import type { ServerResponse } from 'node:http';
import { secureHeaders } from '../../electron/contentPolicy.ts';
import type { HostEvent } from '../../shared/bridge.ts';

/** The host's events on their way to the page, as server-sent events. What is sent before a page listens waits for it. */
export interface EventStream {
  readonly add: (response: ServerResponse) => void;
  readonly send: (event: HostEvent) => void;
}

export function createEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  let waiting: readonly HostEvent[] = [];
  const line = (event: HostEvent) => `data: ${JSON.stringify(event)}\n\n`;
  return {
    add: (response) => {
      response.writeHead(200, { ...secureHeaders('self', null), 'Content-Type': 'text/event-stream' });
      response.flushHeaders();
      for (const event of waiting) response.write(line(event));
      waiting = [];
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    send: (event) => {
      if (pages.size === 0) waiting = [...waiting, event];
      for (const page of pages) page.write(line(event));
    },
  };
}
