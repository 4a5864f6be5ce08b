import type { Bridge, HostFailure } from '../../shared/bridge.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { Copy } from './copy.ts';

/** The copy that survives the database: plain files, written and flushed by the host. */
export const vaultCopy = (bridge: Bridge): Copy => ({
  name: 'the vault',
  load: async () => worded(await bridge.loadVault()),
  append: async (id, records) => unwritten(await bridge.appendToVault(id, records)),
  replace: async (document) => unwritten(await bridge.replaceInVault(document)),
  remove: async (id) => unwritten(await bridge.removeFromVault(id)),
});

/** A person has not chosen the vault's place, so the host's advice about files that they chose would lead nowhere. */
const unwritten = <T>(answer: Result<T, HostFailure>): Result<T, string> => (answer.ok ? answer : fail(reasonOf(answer.error)));

function reasonOf({ kind, message }: HostFailure): string {
  switch (kind) {
    case 'noSpace':
      return 'The disk is full.';
    case 'notAllowed':
      return 'The folder with your data may not be written to, or its disk is read-only.';
    case 'notFound':
      return 'The folder with your data is not there any more.';
    default:
      return message.replace(/^".*\.journal"/, 'The file of a sequence');
  }
}

const worded = <T>(answer: Result<T, HostFailure>): Result<T, string> => (answer.ok ? answer : fail(answer.error.message));
