import type { Bridge, HostEvent, Menu, OpenedFile, SaveFileRequest, VaultDocument } from '../../../shared/bridge.ts';
import { ok } from '../../../shared/result.ts';

/** A host in memory, driven as a person drives the real one. */
export interface Host {
  readonly bridge: Bridge;
  /** What the person chooses in the next open dialogs; nothing means they cancel. */
  chosen: readonly OpenedFile[];
  /** Whether the person cancels save dialogs. */
  cancelsSaving: boolean;
  readonly saved: SaveFileRequest[];
  menus: readonly Menu[];
  /** The size that was asked for last. */
  size: number | null;
  closed: boolean;
  readonly says: (event: HostEvent) => void;
}

export function createHost(kind: Bridge['host'] = 'browser'): Host {
  const vault = new Map<string, VaultDocument>();
  const listeners = new Set<(event: HostEvent) => void>();
  const host: Host = {
    chosen: [],
    cancelsSaving: false,
    saved: [],
    menus: [],
    size: null,
    closed: false,
    says: (event) => {
      for (const listener of listeners) listener(event);
    },
    bridge: {
      host: kind,
      loadVault: async () => ok({ documents: [...vault.values()], notices: [] }),
      appendToVault: async (id, records) => {
        const document = vault.get(id);
        if (document !== undefined) vault.set(id, { ...document, records: [...document.records, ...records] });
        return ok(null);
      },
      replaceInVault: async (document) => {
        vault.set(document.id, document);
        return ok(null);
      },
      saveFile: async (request) => {
        if (host.cancelsSaving) return ok(null);
        host.saved.push(request);
        return ok({ name: request.suggestedName });
      },
      openFiles: async () => ok(host.chosen),
      setMenu: async (menus) => {
        host.menus = menus;
        return ok(null);
      },
      setTheme: async () => ok(null),
      setSize: async (size) => {
        host.size = size;
        return ok(null);
      },
      confirmClose: async () => {
        host.closed = true;
        return ok(null);
      },
      onHostEvent: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return host;
}
