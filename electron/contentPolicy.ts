/**
 * The headers under which both hosts serve the window's files: nothing but the app's own files may be loaded, no script but
 * those files runs, and the page is isolated from every other (`reliability.md` S2b, `stack.md` 3.1).
 * @param connect `'self'` where the page must reach its host by HTTP, else `'none'`.
 * @param nonce Lets the page's own style elements through; one for each time a page is served, `null` for all other files.
 */
export function secureHeaders(connect: 'self' | 'none', nonce: string | null): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src '${connect}'`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': nonce === null ? 'no-cache' : 'no-store',
  };
}
