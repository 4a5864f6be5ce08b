import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, BridgeRequest, HostEvent } from '../shared/bridge.ts';
import { EVENT_CHANNEL, requestChannel } from './channels.ts';
import { createHostEvents } from './hostEvents.ts';

// The page gets these functions and nothing of Electron itself.
const ask = (request: BridgeRequest, ...args: readonly unknown[]) => ipcRenderer.invoke(requestChannel(request), ...args);
const events = createHostEvents();
ipcRenderer.on(EVENT_CHANNEL, (_event, event: HostEvent) => events.deliver(event));

const bridge: Bridge = {
  host: 'electron',
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
  saveFile: (request) => ask('saveFile', request),
  saveBytes: (request) => ask('saveBytes', request),
  savePdf: (request) => ask('savePdf', request),
  printPage: (html) => ask('printPage', html),
  openFiles: () => ask('openFiles'),
  writeClipboard: (copy) => ask('writeClipboard', copy),
  readClipboard: () => ask('readClipboard'),
  setMenu: (menus) => ask('setMenu', menus),
  setTheme: (theme) => ask('setTheme', theme),
  setSize: (size) => ask('setSize', size),
  confirmClose: () => ask('confirmClose'),
  holdClose: () => ask('holdClose'),
  onHostEvent: (listener) => events.listen(listener),
};

contextBridge.exposeInMainWorld('bridge', bridge);
