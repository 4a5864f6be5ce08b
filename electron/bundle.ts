import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { secureHeaders } from './contentPolicy.ts';
import { errorCode } from './hostFailure.ts';

/** The answer to a request for one of the window's files. */
export interface Served {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Bundle {
  /** Finds the file for the path of an address, as it stands in the address (still encoded); `/` is the page. */
  readonly serve: (pathname: string) => Promise<Served>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const STYLE_NONCE = '__STYLE_NONCE__';

/**
 * The built window in `folder`, and nothing outside it. A page gets a fresh nonce each time: in its policy, and in place of
 * `__STYLE_NONCE__` in its text, where the window reads it.
 * @param connect As in `secureHeaders`.
 * @param complete May add to the page's HTML.
 */
export function createBundle(folder: string, connect: 'self' | 'none', complete: (html: string) => string = (html) => html): Bundle {
  return {
    serve: async (pathname) => {
      const file = await resolveInside(folder, pathname);
      const contentType = file === null ? undefined : contentTypes[path.extname(file)];
      if (file === null || contentType === undefined) return notFound(connect);
      const bytes = await readFile(file);
      if (!contentType.startsWith('text/html')) {
        return { status: 200, headers: { ...secureHeaders(connect, null), 'Content-Type': contentType }, body: bytes };
      }
      const nonce = randomBytes(16).toString('base64url');
      const body = complete(bytes.toString('utf8')).replaceAll(STYLE_NONCE, nonce);
      return { status: 200, headers: { ...secureHeaders(connect, nonce), 'Content-Type': contentType }, body };
    },
  };
}

/**
 * The real path of the file that an address' path names, or `null` if there is none inside `folder`. Real paths are compared, with
 * the separator, so neither `..` in any spelling nor a link nor a folder whose name begins alike leads out (`reliability.md` S3).
 */
export async function resolveInside(folder: string, pathname: string): Promise<string | null> {
  const relative = decoded(pathname === '/' ? '/index.html' : pathname);
  if (relative === null || !relative.startsWith('/') || /[\0\\]/.test(relative)) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, relative));
    return file.startsWith(root + path.sep) ? file : null;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A malformed escape names no file.
    return null;
  }
}

function notFound(connect: 'self' | 'none'): Served {
  return { status: 404, headers: { ...secureHeaders(connect, null), 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Not found' };
}
