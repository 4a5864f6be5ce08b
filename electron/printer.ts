import { BrowserWindow, session, type WebContents } from 'electron';
import type { Bridge, HostFailure, Paper } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { PRINTED_PAGE, SCHEME } from './origin.ts';
import { createQueue } from './queue.ts';
import { secureSession } from './security.ts';

/** Makes paper of HTML pages. */
export interface Printer {
  readonly pdfOf: (html: string, paper: Paper) => Promise<Result<Uint8Array, HostFailure>>;
  readonly print: Bridge['printPage'];
}

/** The page may show itself and nothing else; this stands even if its own text says otherwise. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/**
 * Prints in a window that nobody sees: no script, no preload, no file of the program, a session of its own that keeps nothing and may load one
 * address, the page. One page after the other.
 */
export function createPrinter(): Printer {
  const own = session.fromPartition('print', { cache: false });
  let page = '';
  secureSession(own, (address) => address === PRINTED_PAGE);
  own.protocol.handle(SCHEME, () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
    return new Response(page, { headers });
  });
  const inTurn = createQueue();

  const shown = <T>(html: string, work: (contents: WebContents) => Promise<T>): Promise<T> =>
    inTurn('page', async () => {
      page = html;
      const window = new BrowserWindow({
        show: false,
        webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false, spellcheck: false, devTools: false },
      });
      try {
        await window.loadURL(PRINTED_PAGE);
        return await work(window.webContents);
      } finally {
        page = '';
        window.destroy();
      }
    });

  return {
    pdfOf: (html, paper) =>
      shown(html, async (contents) => {
        try {
          return ok(await contents.printToPDF({ pageSize: paper, printBackground: true, ...footer }));
        } catch (error) {
          return fail(notPrinted(error instanceof Error ? error.message : String(error)));
        }
      }),
    print: (html) =>
      shown(
        html,
        (contents) =>
          new Promise((resolve) => {
            contents.print({ printBackground: true }, (printed, reason) => {
              if (printed) resolve(ok('printed'));
              else resolve(/cancel/i.test(reason) ? ok('cancelled') : fail(notPrinted(reason)));
            });
          }),
      ),
  };
}

const notPrinted = (reason: string): HostFailure => ({ kind: 'failed', message: `The page could not be printed: ${reason}.` });

/** Page numbers. The sizes are those of the style sheet's margins, which these templates do not see. */
const footer = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width:100%;text-align:center;font:8px sans-serif;color:#616161"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
} as const;
