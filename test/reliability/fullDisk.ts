import path from 'node:path';
import { parseArgs } from 'node:util';
import type { RunningApp } from '../e2e/rig/app.ts';
import { openFirstStep, outcome, retitle, start, whenSaved } from './rounds.ts';
import { mountSmallDisk, type SmallDisk } from './smallDisk.ts';

/** `node test/reliability/fullDisk.mjs [--cycles 30] [--broken silent]`: see README.md. */
const { values } = parseArgs({ options: { cycles: { type: 'string', default: '30' }, broken: { type: 'string' } } });

const MOST_EDITS = 60;
const problems: string[] = [];
const figures = { cycles: 0, acknowledged: 0, lost: 0, told: 0, recovered: 0 };

/** What runs now: after a cycle that failed half-way it must go, or it would hold the data of the next. */
let running: RunningApp | null = null;

async function startOn(data: string): Promise<RunningApp> {
  running = await start(data);
  return running;
}

async function kill(app: RunningApp): Promise<void> {
  running = null;
  await app.kill();
}

/** Fills the disk while somebody edits, until the window says that it cannot save; then starts on the full disk, and on the freed one. */
async function cycle(disk: SmallDisk, data: string, number: number): Promise<void> {
  const problem = (words: string): void => void problems.push(`cycle ${number}: ${words}`);
  const titles: string[] = [];
  let saved = -1;
  const compare = (found: string, when: string): void => {
    if (titles.lastIndexOf(found) >= saved) return;
    figures.lost += 1;
    problem(`${when} shows "${found.slice(0, 40)}", and "${titles[saved]?.slice(0, 40)}" was shown as saved`);
  };

  const app = await startOn(data);
  titles.push(await openFirstStep(app.page));
  saved = 0;
  await disk.fill((number % 8) * 8_192);
  let word = 'Saved';
  for (let edit = 1; edit <= MOST_EDITS && word === 'Saved'; edit += 1) {
    titles.push(`Cycle ${number}, edit ${edit}, ${'x'.repeat(400)}`);
    await retitle(app.page, titles.at(-1) ?? '');
    word = await outcome(app.page);
    if (word !== 'Saved') break;
    saved = titles.length - 1;
    figures.acknowledged += 1;
  }
  const strip = app.page.getByRole('region', { name: 'Not saved' });
  const said = word === 'Saved' ? 'nothing' : await strip.innerText();
  if (/disk is full|full disk/.test(said)) figures.told += 1;
  else problem(`the window never said that the disk is full, but ${said.replaceAll('\n', ' ')}`);

  if (number % 2 === 0) {
    // What the screen held is written when there is space again, without a word from anybody.
    await disk.free();
    await whenSaved(app.page).catch(async () => problem(`is not saved by itself: ${(await strip.innerText()).replaceAll('\n', ' ')}`));
    saved = titles.length - 1;
    figures.recovered += 1;
  }
  await kill(app);
  const onFull = await startOn(data).catch(() => null);
  if (onFull !== null) {
    compare(await openFirstStep(onFull.page), 'the start on the full disk');
    await kill(onFull);
  }
  await disk.free();
  const freed = await startOn(data);
  compare(await openFirstStep(freed.page), 'the start after it was freed');
  await whenSaved(freed.page);
  running = null;
  await freed.close();
}

const disk = await mountSmallDisk();
if (disk === null) {
  console.log('This needs a small disk of its own, and only root may mount one: sudo node test/reliability/fullDisk.mjs');
  process.exitCode = 2;
} else {
  try {
    for (; figures.cycles < Number(values.cycles); figures.cycles += 1) {
      await cycle(disk, path.join(disk.folder, 'data'), figures.cycles + 1).catch(async (error: unknown) => {
        await running?.kill();
        running = null;
        await disk.free();
        problems.push(`cycle ${figures.cycles + 1}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      });
    }
  } finally {
    await disk.unmount();
  }
  for (const line of problems.slice(0, 20)) console.log(line);
  console.log('| cycles | acknowledged edits | lost | told that the disk is full | saved by itself when freed | problems |');
  console.log('|---|---|---|---|---|---|');
  const { cycles, acknowledged, lost, told, recovered } = figures;
  console.log(`| ${cycles} | ${acknowledged} | ${lost} | ${told} | ${recovered} | ${problems.length} |`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
