import { expect, test } from 'vitest';
import { secureHeaders } from '../../electron/contentPolicy.ts';

test('the policy is exactly this (reliability.md S2b)', () => {
  expect(secureHeaders('none', 'abc')).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; " +
      "connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
});

test('a page that asks its host by HTTP may reach its own origin, and no other', () => {
  expect(secureHeaders('self', null)['Content-Security-Policy']).toContain("style-src 'self'; ");
  expect(secureHeaders('self', null)['Content-Security-Policy']).toContain("connect-src 'self'; ");
});
