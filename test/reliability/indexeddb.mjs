import { runInElectron } from './inElectron.mjs';
import { replacing } from './replacing.mjs';

await runInElectron('indexeddb', {
  /** Keeps everything in the browser's database alone. */
  alone: replacing('renderer/storage/storage.ts', '[databaseCopy(db), vaultCopy(bridge)]', '[databaseCopy(db)]'),
});
