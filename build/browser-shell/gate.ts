import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** `enter`: the token was right, the browser gets the cookie. `pass`: it has the cookie. `refuse`: anybody else. */
export type Verdict = 'enter' | 'pass' | 'refuse';

/** Keeps every other page and program of this machine out of the shell's server. */
export interface Gate {
  /** Opens the gate once; it stands in the address with which the page is first opened. */
  readonly token: string;
  /** The value of `Set-Cookie` for a browser that enters. */
  readonly cookie: string;
  readonly judge: (method: string, headers: IncomingHttpHeaders, token: string | null) => Verdict;
}

export function createGate(port: number): Gate {
  const host = `127.0.0.1:${port}`;
  const token = secret();
  const cookie = `sequence-studio-${port}=${secret()}`;
  let tokenIsGood = true;
  return {
    token,
    cookie: `${cookie}; HttpOnly; SameSite=Strict; Path=/`,
    judge: (method, headers, given) => {
      // A foreign name for this machine (DNS rebinding), or a foreign page.
      if (headers.host !== host) return 'refuse';
      if (headers.origin === undefined ? method !== 'GET' : headers.origin !== `http://${host}`) return 'refuse';
      const known = (headers.cookie ?? '').split('; ').some((one) => isEqual(one, cookie));
      if (known) return given === null ? 'pass' : 'enter';
      if (given === null || !tokenIsGood || !isEqual(given, token)) return 'refuse';
      tokenIsGood = false;
      return 'enter';
    },
  };
}

const secret = (): string => randomBytes(32).toString('base64url');

function isEqual(given: string, secretText: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(secretText);
  return one.length === other.length && timingSafeEqual(one, other);
}
