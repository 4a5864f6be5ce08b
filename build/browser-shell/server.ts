import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle } from '../../electron/bundle.ts';
import { secureHeaders } from '../../electron/contentPolicy.ts';
import type { AnswerRequest } from '../../electron/handlers.ts';
import { errorCode } from '../../electron/hostFailure.ts';
import type { HostEvent } from '../../shared/bridge.ts';
import { createEventStream } from './eventStream.ts';
import { createGate } from './gate.ts';
import { toJson } from './jsonBytes.ts';
import { readJson } from './requestBody.ts';

/** What the server serves: the window's files, the script that makes their bridge, and the bridge's requests. */
export interface Served {
  readonly bundle: Bundle;
  readonly pageScript: () => Promise<string>;
  readonly answer: AnswerRequest;
  /** The page has painted its first frame. */
  readonly painted: () => void;
}

export interface ShellServer {
  readonly port: number;
  /** The address that lets one browser in, once. */
  readonly address: string;
  /** Tells the page something, as soon as it listens. */
  readonly send: (event: HostEvent) => void;
  readonly close: () => void;
}

/**
 * Serves on 127.0.0.1 only. `preferredPort` keeps the page's origin, and with it the browser's database, the same from start to
 * start; where it is taken, or 0, the system picks one.
 */
export async function startServer({ bundle, pageScript, answer, painted }: Served, preferredPort: number): Promise<ShellServer> {
  const events = createEventStream();
  const server = createServer();
  const port = await listen(server, preferredPort);
  const gate = createGate(port);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const method = request.method ?? '';
    const verdict = gate.judge(method, request.headers, new URLSearchParams(query).get('token'));
    if (verdict === 'refuse') return end(response, 403, 'text/plain', 'Forbidden');
    if (verdict === 'enter') return void response.writeHead(303, { Location: '/', 'Set-Cookie': gate.cookie }).end();

    const asked = /^\/bridge\/(.*)$/.exec(pathname)?.[1];
    if (method === 'POST' && asked !== undefined) {
      return end(response, 200, 'application/json', toJson(await answer(asked, await readJson(request))));
    }
    if (method === 'POST' && pathname === '/painted') {
      painted();
      return void response.writeHead(204).end();
    }
    if (method !== 'GET') return end(response, 405, 'text/plain', 'Not allowed');
    // Browsers ask for it unasked; the bundle has none, and a 404 would stand in the page's console.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (pathname === '/events') return events.add(response);
    if (pathname === '/bridge.js') return end(response, 200, 'text/javascript', await pageScript());
    const file = await bundle.serve(pathname);
    response.writeHead(file.status, file.headers).end(file.body);
  }

  server.on('request', (request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${gate.token}`,
    send: events.send,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function end(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { ...secureHeaders('self', null), 'Content-Type': `${contentType}; charset=utf-8` }).end(body);
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (port === 0 || errorCode(error) !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  }
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on 127.0.0.1 has a port.');
  return address.port;
}
