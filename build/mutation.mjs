/**
 * `npm run mutation`: would the tests notice a wrong engine, a wrong check? For each room what Stryker found, and one score; it fails below
 * 85 %. `npm run mutation -- check` does one room; what follows goes to Stryker: `-- engine --force`.
 * A room is done folder by folder, and each folder's findings are kept: what did not change since the last time is not tried again (`--force`
 * tries all), so a run that was broken off goes on where it stopped.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { main, run, top } from './script.mjs';

const rooms = ['check', 'engine'];
const LEAST = 85;

/** The room that a run of Stryker, and of the tests it starts, is about. */
export const mutatedRoom = () => process.env.MUTATED_ROOM ?? 'engine';

/** The folder of the room whose files are changed: `.` for those beside its folders. */
export const mutatedFolder = () => process.env.MUTATED_FOLDER ?? '.';

/** Where Stryker writes what became of each mutant of a folder. @param {string} room @param {string} folder */
export const reportOf = (room, folder) => `test-results/mutation/${room}${folder === '.' ? '' : `-${folder}`}.json`;

/** @param {string} room */
const foldersOf = (room) => [
  '.',
  ...readdirSync(path.join(top, 'shared', room), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
];

/** @typedef {{ noticed: number, all: number }} Score */

/** @param {string} report @returns {Score} */
function scoreOf(report) {
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(readFileSync(path.join(top, report), 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  return { noticed, all: noticed + statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length };
}

/** @param {string} what @param {Score} score */
function say(what, { noticed, all }) {
  console.log(`${what}: ${noticed} of ${all} mutants were noticed, ${((100 * noticed) / all).toFixed(1)} %`);
}

/** The score of a room, or `null` if Stryker could not do its work. @param {string} room @param {readonly string[]} more @returns {Promise<Score | null>} */
async function mutate(room, more) {
  const sum = { noticed: 0, all: 0 };
  for (const folder of foldersOf(room)) {
    rmSync(path.join(top, reportOf(room, folder)), { force: true });
    const stryker = [path.join(top, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'build/stryker.config.mjs', ...more];
    const env = { ...process.env, MUTATED_ROOM: room, MUTATED_FOLDER: folder };
    const { status } = await run(process.execPath, stryker, { show: true, env });
    if (status !== 0) return null;
    const score = scoreOf(reportOf(room, folder));
    say(path.join('shared', room, folder), score);
    sum.noticed += score.noticed;
    sum.all += score.all;
  }
  return sum;
}

main(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const chosen = rooms.filter((room) => room === args[0]);
  const more = chosen.length > 0 ? args.slice(1) : args;
  let failures = 0;
  for (const room of chosen.length > 0 ? chosen : rooms) {
    const score = await mutate(room, more);
    if (score !== null) say(`All of shared/${room}`, score);
    if (score === null || 100 * score.noticed < LEAST * score.all) failures += 1;
  }
  return failures === 0 ? 0 : 1;
});
