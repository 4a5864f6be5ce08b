/**
 * Where the window's page lives. Never change it: the browser's database belongs to scheme and host, and would be empty under
 * another name (`stack.md` 3.1).
 */
export const SCHEME = 'app';
export const HOST = 'bundle';
export const PAGE = `${SCHEME}://${HOST}/`;

/** Where a page stands that is only printed. It has no storage, and another session than the window. */
export const PRINTED_PAGE = `${SCHEME}://print/`;

/** Whether an address may be loaded at all: the app's own files, and what its page made itself. All else is refused. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(PAGE) || address.startsWith(`blob:${PAGE}`) || address.startsWith('data:') || address.startsWith('devtools://');
}

/** The part of an IPC sender's frame that decides whether it is heard. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message comes from our page itself: neither a frame within it, nor a page that is gone, nor a foreign one. */
export function isOwnFrame(frame: SenderFrame | null | undefined): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && frame.url.startsWith(PAGE);
}
