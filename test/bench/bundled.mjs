import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as vite from 'vite';

const top = path.join(import.meta.dirname, '../..');
const outDir = path.join(top, 'node_modules/.cache/bench');

/**
 * Bundles a benchmark as the app is bundled and runs it: a test runner puts a look-up before each call to another module.
 * @param {string} name Of the file, without its extension.
 * @param {string} folder Where it lies.
 * @param {{ external?: string[], plugins?: vite.Plugin[] }} other Packages that stay as they are, and plugins.
 */
export async function runBundled(name, folder = 'test/bench', { external = [], plugins = [] } = {}) {
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    root: top,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    ssr: external.length === 0 ? { noExternal: true } : { external, noExternal: [/^(?!@playwright)/] },
    build: {
      ssr: `${folder}/${name}.ts`,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
}
