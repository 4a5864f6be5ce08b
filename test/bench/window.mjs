/** How fast the real window is: `npm run build` first, then this. Words after it choose among what is measured, as in `window.mjs search`. */
import path from 'node:path';
import { main, run, top } from '../../build/script.mjs';

main(import.meta.url, async () => {
  const chosen = process.argv.slice(2);
  const only = chosen.length === 0 ? [] : ['--grep', chosen.join('|')];
  const playwright = path.join(top, 'node_modules/@playwright/test/cli.js');
  const { status } = await run(process.execPath, [playwright, 'test', '-c', 'build/bench.config.ts', ...only], { show: true });
  return status === 0 ? 0 : 1;
});
