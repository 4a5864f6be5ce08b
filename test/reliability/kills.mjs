import { runInElectron } from './inElectron.mjs';
import { replacing } from './replacing.mjs';

await runInElectron('kills', {
  /** Says "Saved" before anything is written. */
  early: replacing(
    'renderer/storage/writer.ts',
    "onSaving({ kind: 'saving' });",
    "onSaving({ kind: 'saved' }); await new Promise((done) => setTimeout(done, 1500));",
  ),
});
