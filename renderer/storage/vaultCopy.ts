import type { Bridge, HostFailure } from '../../shared/bridge.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { Copy } from './copy.ts';

/** The copy that survives the database: plain files, written and flushed by the host. */
export const vaultCopy = (bridge: Bridge): Copy => ({
  name: 'the vault',
  load: async () => worded(await bridge.loadVault()),
  append: async (id, records) => worded(await bridge.appendToVault(id, records)),
  replace: async (document) => worded(await bridge.replaceInVault(document)),
  remove: async (id) => worded(await bridge.removeFromVault(id)),
});

const worded = <T>(answer: Result<T, HostFailure>): Result<T, string> => (answer.ok ? answer : fail(answer.error.message));
