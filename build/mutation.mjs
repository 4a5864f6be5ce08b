/**
 * `npm run mutation`: would the tests notice a wrong engine, a wrong check? For each room what Stryker found, and its score; it fails below
 * 85 %. `npm run mutation -- check` does one room; what follows goes to Stryker: `-- engine --mutate 'shared/engine/time/*.ts'`.
 * What did not change since the last time is not tried again; `--force` tries all.
 */
import path from 'node:path';
import { main, run, top } from './script.mjs';

const rooms = ['check', 'engine'];

/** The room that a run of Stryker, and of the tests it starts, is about. */
export const mutatedRoom = () => process.env.MUTATED_ROOM ?? 'engine';

main(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const chosen = rooms.filter((room) => room === args[0]);
  const more = chosen.length > 0 ? args.slice(1) : args;
  let failures = 0;
  for (const room of chosen.length > 0 ? chosen : rooms) {
    const stryker = [path.join(top, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'build/stryker.config.mjs', ...more];
    const { status } = await run(process.execPath, stryker, { show: true, env: { ...process.env, MUTATED_ROOM: room } });
    if (status !== 0) failures += 1;
  }
  return failures === 0 ? 0 : 1;
});
