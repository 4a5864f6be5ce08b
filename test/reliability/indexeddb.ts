import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFirstStep, outcome, retitle, start, startNotices, whenSaved } from './rounds.ts';
import { type Spoiling, spoilings } from './spoiling.ts';

/** `node test/reliability/indexeddb.mjs [--broken alone]`: see README.md. */
const EDITS = 12;

/** Writes, ends, spoils, starts and edits, ends, starts: the damage of a cut log shows one session later. */
async function judge({
  name,
  isTold,
  spoil,
}: Spoiling): Promise<{ readonly missing: number; readonly notices: number; readonly problems: string[] }> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'sequence-studio-store-'));
  const problems: string[] = [];
  let missing = 0;
  let notices = 0;
  const reopen = async (expected: string) => {
    const app = await start(dataFolder);
    if ((await startNotices(app.page)) !== '') notices += 1;
    const found = await openFirstStep(app.page).catch(() => 'nothing');
    if (found !== expected) {
      missing += 1;
      problems.push(`${name}: shows "${found}" and not "${expected}"`);
    }
    return { app, found };
  };
  try {
    const first = await start(dataFolder);
    await openFirstStep(first.page);
    for (let edit = 1; edit <= EDITS; edit += 1) {
      await retitle(first.page, `Edit ${edit}`);
      await whenSaved(first.page);
    }
    await first.kill();
    await spoil(dataFolder);
    const second = await reopen(`Edit ${EDITS}`);
    if (isTold && notices === 0) problems.push(`${name}: nothing was said`);
    if (second.found === 'nothing') return { missing, notices, problems };
    await retitle(second.app.page, 'One more');
    if ((await outcome(second.app.page)) === 'Could not save') problems.push(`${name}: cannot be saved`);
    await second.app.kill();
    const third = await reopen('One more');
    await third.app.close();
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
  return { missing, notices, problems };
}

let status = 0;
console.log('| what happened to the database | starts that missed something | starts that said so | problems |');
console.log('|---|---|---|---|');
for (const spoiling of spoilings) {
  const { missing, notices, problems } = await judge(spoiling);
  console.log(`| ${spoiling.name} | ${missing} of 2 | ${notices} of 2 | ${problems.join('; ') || 'none'} |`);
  if (problems.length > 0) status = 1;
}
process.exitCode = status;
