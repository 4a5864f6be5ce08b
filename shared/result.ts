/** The answer of anything that can fail in an expected way. A bug throws instead (house rule: expected failure is a value). */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** Ends a switch over a union: a kind that was forgotten does not compile. */
export function assertNever(unexpected: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(unexpected)}`);
}
