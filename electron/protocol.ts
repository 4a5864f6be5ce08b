import { protocol, type Session } from 'electron';
import type { Bundle } from './bundle.ts';
import { HOST, SCHEME } from './origin.ts';

/** Makes the window's scheme one like https, with storage, workers and fetch. Must run before Electron is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers every request under the window's scheme with a file of the bundle, or 404. */
export function serveBundle(session: Session, bundle: Bundle): void {
  session.protocol.handle(SCHEME, async (request) => {
    const address = new URL(request.url);
    // No file has an address under another host, so such a request finds none.
    const { status, headers, body } = await bundle.serve(address.host === HOST ? address.pathname : '');
    return new Response(body, { status, headers });
  });
}
