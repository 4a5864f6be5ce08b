/** Bundles `engine.ts` as the app is bundled and runs it: a test runner puts a look-up before each call to another module. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as vite from 'vite';

const top = path.join(import.meta.dirname, '../..');
const outDir = path.join(top, 'node_modules/.cache/bench');

await vite.build({
  configFile: false,
  logLevel: 'warn',
  root: top,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: 'test/bench/engine.ts',
    outDir,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
  },
});
await import(pathToFileURL(path.join(outDir, 'engine.mjs')).href);
