import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { designerOf } from '../e2e/pages/designer.ts';
import type { RunningApp } from '../e2e/rig/app.ts';
import { openFirstStep, retitle, start, undoAndRedo, whenSaved } from './rounds.ts';

/** `node test/reliability/kills.mjs [--count 500] [--minutes 60] [--broken early]`: see README.md. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '60' },
    broken: { type: 'string' },
  },
});

const LONGEST_MS = 3000;
/** One round in so many is killed while the program starts. */
const STARTS = 5;

const problems: string[] = [];
const times: number[] = [];
let rounds = 0;
let acknowledged = 0;
let lost = 0;
let notOpened = 0;
let undoBroken = 0;

const dataFolder = await mkdtemp(path.join(tmpdir(), 'sequence-studio-kills-'));

/** Edits until the kill comes. Gives the titles in order, and how many of them were shown as saved. */
async function editUntilKilled(app: RunningApp, round: number): Promise<{ readonly titles: readonly string[]; readonly saved: number }> {
  const titles = [await designerOf(app.page).title.inputValue()];
  let saved = 1;
  const killed = new Promise<void>((done) => setTimeout(() => void app.kill().then(done), Math.random() * LONGEST_MS));
  try {
    for (let edit = 1; ; edit += 1) {
      const title = `Round ${round}, edit ${edit}`;
      titles.push(title);
      await retitle(app.page, title);
      if (Math.random() < 0.4) continue;
      await whenSaved(app.page);
      saved = titles.length;
    }
  } catch {
    // The window has gone, as it was meant to: what cannot be done any more ends the editing.
  }
  await killed;
  return { titles, saved };
}

/** Opens again and compares: at least what was shown as saved, in order, with its undo. */
async function judge(round: number, titles: readonly string[], saved: number): Promise<RunningApp | null> {
  const problem = (words: string): void => void problems.push(`round ${round}: ${words}`);
  let app: RunningApp;
  let found: string;
  try {
    app = await start(dataFolder);
    found = await openFirstStep(app.page);
  } catch (error) {
    notOpened += 1;
    problem(`does not open: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  }
  const at = titles.lastIndexOf(found);
  if (at < saved - 1) {
    lost += at < 0 ? saved - 1 : saved - 1 - at;
    problem(`shows "${found}", and "${titles[saved - 1]}" was shown as saved`);
  } else if (at > 0) {
    const [undone, redone] = await undoAndRedo(app.page);
    if (undone !== titles[at - 1] || redone !== found) {
      undoBroken += 1;
      problem(`undo of "${found}" gives "${undone}" and redo "${redone}"`);
    }
    await whenSaved(app.page);
  }
  return app;
}

const until = performance.now() + Number(values.minutes) * 60_000;
let app: RunningApp | null = await start(dataFolder);
await openFirstStep(app.page);
while (rounds < Number(values.count) && performance.now() < until && app !== null) {
  const from = performance.now();
  rounds += 1;
  const { titles, saved } = await editUntilKilled(app, rounds);
  acknowledged += saved - 1;
  if (rounds % STARTS === 0) {
    const starting = start(dataFolder).catch(() => null);
    await new Promise((done) => setTimeout(done, 300 + Math.random() * 1500));
    await (await starting)?.kill();
  }
  app = await judge(rounds, titles, saved);
  times.push(performance.now() - from);
}
await app?.close();
await rm(dataFolder, { recursive: true, force: true });

const median = [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
for (const line of problems.slice(0, 20)) console.log(line);
console.log('| rounds | acknowledged edits | lost | not opened | undo broken | median round |');
console.log('|---|---|---|---|---|---|');
console.log(`| ${rounds} | ${acknowledged} | ${lost} | ${notOpened} | ${undoBroken} | ${(median / 1000).toFixed(1)} s |`);
process.exitCode = problems.length === 0 ? 0 : 1;
