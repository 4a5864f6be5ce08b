/**
 * `npm run --silent cli -- <verb> …`: the program without a window, from the sources as they are now. Prints nothing of its own on
 * standard output, because scripts read it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { main, top } from './script.mjs';

const program = path.join(top, 'dist/electron/cli.cjs');
const sources = ['shared', 'electron', 'build/build.mjs', 'package.json'];

main(import.meta.url, async () => {
  if (!isFresh()) {
    const { build } = await import('./build.mjs');
    await build(['cli']);
  }
  // npm changed into the project's folder; relative file names mean the person's own one.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit', cwd });
  return status ?? 1;
});

/** @returns {boolean} True if the built program is newer than every source. */
function isFresh() {
  return existsSync(program) && newestIn(sources) < statSync(program).mtimeMs;
}

/** @param {readonly string[]} names @returns {number} The newest change in files and folders, in ms. */
function newestIn(names) {
  return Math.max(
    ...names.map((name) => {
      const status = statSync(path.join(top, name));
      if (!status.isDirectory()) return status.mtimeMs;
      return Math.max(status.mtimeMs, newestIn(readdirSync(path.join(top, name)).map((inner) => path.join(name, inner))));
    }),
  );
}
