/** Bundles `library.ts` as the app is bundled and runs it. */
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
    ssr: 'test/bench/library.ts',
    outDir,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'library.mjs' } },
  },
});
await import(pathToFileURL(path.join(outDir, 'library.mjs')).href);
