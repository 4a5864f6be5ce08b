import type { BrowserContext } from '@playwright/test';
import type { Watch } from './app.ts';

/** Addresses that never leave the window; the last is the page that is printed, which the program answers itself. */
const inside = /^(data|blob|about|devtools|chrome-extension):|^app:\/\/print\//;

/** Collects what must not happen, over all starts of one test. */
export function watching(): { readonly requests: string[]; readonly consoleProblems: string[]; readonly watch: Watch } {
  const requests: string[] = [];
  const consoleProblems: string[] = [];
  const watch = (context: BrowserContext, ownOrigin: string) => {
    const note = (address: string) => {
      if (!inside.test(address) && !address.startsWith(`${ownOrigin}/`)) requests.push(address);
    };
    context.on('request', (request) => note(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') consoleProblems.push(`${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (problem) => consoleProblems.push(`uncaught: ${problem.error().stack ?? problem.error().message}`));
    const sockets = ownOrigin.replace(/^http/, 'ws');
    const listenToSockets = (page: ReturnType<BrowserContext['pages']>[number]) =>
      page.on('websocket', (socket) => note(socket.url().startsWith(sockets) ? `${ownOrigin}/` : socket.url()));
    context.on('page', listenToSockets);
    context.pages().forEach(listenToSockets);
  };
  return { requests, consoleProblems, watch };
}
