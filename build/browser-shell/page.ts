import { createClipboard } from '../../electron/clipboard.ts';
import { createHostEvents } from '../../electron/hostEvents.ts';
import type { Bridge, BridgeRequest } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { whenPainted } from './firstFrame.ts';
import { fromJson, toJson } from './jsonBytes.ts';
import { pageClipboard } from './pageClipboard.ts';
import { cannotPrint, chooseAndRead, saveAsDownload } from './pageFiles.ts';

/** Runs in the page before the app: puts the bridge there that Electron's preload would. */

/** A request that is under way when the page goes still arrives if it is small; the browser allows 64 kB in all. */
const SENT_WHILE_CLOSING = 32_000;

async function ask(request: BridgeRequest, ...args: readonly unknown[]) {
  const body = toJson(args);
  const response = await fetch(`./bridge/${request}`, { method: 'POST', body, keepalive: body.length < SENT_WHILE_CLOSING });
  return fromJson(await response.text());
}

const events = createHostEvents();
new EventSource('./events').addEventListener('message', (message) => events.deliver(JSON.parse(message.data)));
window.addEventListener('pagehide', () => events.deliver({ kind: 'closeRequested' }));

const bridge: Bridge = {
  host: 'browser',
  loadVault: () => ask('loadVault'),
  appendToVault: (id, records) => ask('appendToVault', id, records),
  replaceInVault: (document) => ask('replaceInVault', document),
  removeFromVault: (id) => ask('removeFromVault', id),
  listBackups: () => ask('listBackups'),
  readBackup: (name) => ask('readBackup', name),
  writeBackup: (backup) => ask('writeBackup', backup),
  removeBackups: (names) => ask('removeBackups', names),
  showBackups: () => ask('showBackups'),
  mirrorFolder: () => ask('mirrorFolder'),
  chooseMirrorFolder: () => ask('chooseMirrorFolder'),
  stopMirror: () => ask('stopMirror'),
  listMirror: () => ask('listMirror'),
  readMirror: (name) => ask('readMirror', name),
  writeMirror: (file) => ask('writeMirror', file),
  removeMirror: (file) => ask('removeMirror', file),
  saveFile: ({ suggestedName, text }) => saveAsDownload(suggestedName, text),
  saveBytes: ({ suggestedName, bytes }) => saveAsDownload(suggestedName, bytes),
  savePdf: cannotPrint,
  printPage: cannotPrint,
  openFiles: chooseAndRead,
  ...createClipboard(pageClipboard),
  // A browser's window has no menu, no colour or size of ours, and closes without asking.
  setMenu: async () => ok(null),
  setTheme: async () => ok(null),
  setSize: async () => ok(null),
  confirmClose: async () => ok(null),
  holdClose: async () => ok(null),
  onHostEvent: (listener) => events.listen(listener),
};

Object.defineProperty(window, 'bridge', { value: Object.freeze(bridge) });
void whenPainted(() => document.getElementById('root')).then(() => fetch('./painted', { method: 'POST' }));
